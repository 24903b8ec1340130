using System.Reflection;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Tries every table of a generated database class on a server.</summary>
internal static class DatabaseTrial
{
    /// <summary>Calls every helper of every table. Foreign keys are not looked at, so that each table can be tried by itself.</summary>
    /// <param name="databaseClass">The class.</param>
    /// <param name="connectionString">A database of its schema.</param>
    /// <param name="isHelper">Which methods of the tables are generated; null for all.</param>
    /// <param name="settings">What is added to the connection string: without foreign keys, unless the database itself is set so.</param>
    /// <returns>The number of helpers that were called.</returns>
    public static async Task<int> RunAsync(Type databaseClass, string connectionString, Func<MethodInfo, bool>? isHelper = null, string settings = ";Options=-c session_replication_role=replica")
    {
        var connect = databaseClass.GetMethod("Connect")!;
        var database = (WitDatabase)connect.Invoke(null, [connectionString + settings, null])!;
        await using (database)
        {
            var called = 0;
            foreach (var property in databaseClass.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(property => GeneratedTable.RowOf(property.PropertyType) is not null))
            {
                var trial = new TableTrial(property.GetValue(database)!, isHelper);
                await trial.RunAsync();
                called += trial.Called.Distinct().Count();
            }

            return called;
        }
    }
}
