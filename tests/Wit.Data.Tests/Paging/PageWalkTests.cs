using System.Reflection;
using Wit.Data.Tests.Models;
using Wit.Sdk;
using Wit.Sdk.Generators.Tests.Trials;

namespace Wit.Data.Tests.Paging;

public sealed class PageWalkTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>
{
    public static TheoryData<string> Tables =>
        [.. typeof(WitDb).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => PagesOf(property.PropertyType).Any()).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Walking_any_list_meets_each_row_that_was_there_once_whatever_comes_meanwhile(string table)
    {
        // Foreign keys are not looked at, so that a table's rows can be made up by themselves.
        await using var db = WitDb.Connect(database.ConnectionString + ";Options=-c session_replication_role=replica");
        var property = typeof(WitDb).GetProperty(table)!;
        var trial = new TableTrial(property.GetValue(db)!, IsGenerated);

        foreach (var page in PagesOf(property.PropertyType))
        {
            var (before, met) = await new PageWalk(trial, page).RunAsync();

            Assert.NotEmpty(before);
            Assert.Equal(met.Count, met.Distinct().Count());
            Assert.Equal(before.Order(StringComparer.Ordinal), met.Where(before.Contains).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<MethodInfo> PagesOf(Type table) => GeneratedTable.MethodsOf(table)
        .Where(method => method.Name.StartsWith("Page", StringComparison.Ordinal) && method.Name.EndsWith("Async", StringComparison.Ordinal) && IsGenerated(method))
        .GroupBy(method => method.Name, (_, overloads) => overloads.MaxBy(method => method.GetParameters().Length)!);

    private static bool IsGenerated(MethodInfo method) => !HandWritten.Methods.Contains($"{method.DeclaringType!.Name}.{method.Name}");
}
