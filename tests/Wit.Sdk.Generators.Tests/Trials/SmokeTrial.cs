using System.Reflection;
using LinqToDB.Mapping;
using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Puts one row into each table of a schema, those that others refer to first; reads it, and deletes it.</summary>
internal sealed class SmokeTrial(SchemaModel model, Type databaseClass, TestDatabase server) : IAsyncDisposable
{
    /// <summary>How many rows are made up before it is said that none passes the checks.</summary>
    private const int Attempts = 40;

    private readonly WitDatabase _database = (WitDatabase)databaseClass.GetMethod("Connect")!.Invoke(null, [server.ConnectionString, null])!;
    private readonly Dictionary<QualifiedName, object> _rows = [];

    /// <summary>Tries every table.</summary>
    /// <returns>What went wrong, by table.</returns>
    public async Task<IReadOnlyList<(string Table, string Message)>> RunAsync()
    {
        var problems = new List<(string, string)>();
        var inserted = new List<(Table Table, TableTrial Trial)>();
        foreach (var table in ParentsFirst())
        {
            var trial = new TableTrial(TableOf(table));
            if (await InsertAsync(table, trial) is { } problem)
                problems.Add((table.Name.ToString(), problem));
            else
                inserted.Add((table, trial));
        }

        foreach (var (table, trial) in Enumerable.Reverse(inserted))
        {
            if (!await trial.TryDeleteAsync(_rows[table.Name]))
                await server.ExecuteAsync($"delete from {SqlText.QuoteRelation(table.Name)}");
            if (await server.ScalarAsync<long>($"select count(*) from {SqlText.QuoteRelation(table.Name)}") != 0)
                problems.Add((table.Name.ToString(), "the row is still there"));
        }

        return problems;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task<string?> InsertAsync(Table table, TableTrial trial)
    {
        var parents = ValuesOfParents(table);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                _rows[table.Name] = await trial.PassThroughAsync(parents);
                return null;
            }
            catch (Exception failure) when (attempt < Attempts && Refusal(failure) is PostgresErrorCodes.CheckViolation or PostgresErrorCodes.ExclusionViolation)
            {
                // The next row has other values.
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                return failure.GetType().Name + ": " + failure.Message;
            }
        }
    }

    private static string? Refusal(Exception failure) => failure is PostgresException refused ? refused.SqlState : failure.InnerException is { } inner ? Refusal(inner) : null;

    /// <summary>What the columns of foreign keys must hold: what the row of the parent does. A key to the table itself, or to one that comes later, is left open.</summary>
    private Dictionary<string, object?> ValuesOfParents(Table table)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var key in table.ForeignKeys)
        {
            _rows.TryGetValue(key.ReferencedTable, out var parent);
            foreach (var (column, target) in key.Columns.Zip(key.ReferencedColumns))
                values[column] = parent is null ? null : ColumnOf(parent.GetType(), target).GetValue(parent);
        }

        return values;
    }

    private static PropertyInfo ColumnOf(Type row, string name) => row.GetProperties().Single(property => property.GetCustomAttribute<ColumnAttribute>()?.Name == name);

    private List<Table> ParentsFirst()
    {
        var seen = new HashSet<QualifiedName>();
        var ordered = new List<Table>();
        foreach (var table in model.Tables)
            Visit(table, seen, ordered);
        return ordered;
    }

    private void Visit(Table table, HashSet<QualifiedName> seen, List<Table> ordered)
    {
        if (!seen.Add(table.Name))
            return;
        foreach (var parent in table.ForeignKeys.Select(key => model.FindTable(key.ReferencedTable)).OfType<Table>())
            Visit(parent, seen, ordered);
        ordered.Add(table);
    }

    private object TableOf(Table table) => databaseClass.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.PropertyType.BaseType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Table<>))
        .Single(property => IsMapped(property.PropertyType.BaseType!.GetGenericArguments()[0], table.Name))
        .GetValue(_database)!;

    private static bool IsMapped(Type row, QualifiedName name) =>
        row.GetCustomAttribute<TableAttribute>() is { } mapping && mapping.Name == name.Name && (mapping.Schema ?? QualifiedName.PublicSchema) == name.Schema;
}
