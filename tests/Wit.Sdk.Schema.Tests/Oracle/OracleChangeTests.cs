using System.Text.Json;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Tests.Diff;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>A database that was migrated from one schema to another is as drizzle-kit would make it from nothing, in either mode.</summary>
[Collection(MigrationTrial.Collection)]
public sealed class OracleChangeTests
{
    private static readonly Dictionary<string, string> s_differences = JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllText(RepositoryRoot.Combine("tests", "oracle", "changes", "expected-differences.json")))!;

    public static TheoryData<string> Names => [.. OracleChanges.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_migrated_database_is_what_drizzle_kit_makes_from_nothing(string name)
    {
        var change = OracleChanges.Open(name);
        var ours = Ddl.ForSchema(change.To);

        // How an index was built is not in the catalog, and a script of several statements can't build one concurrently.
        var theirs = change.Optional("to.drizzle.sql")!.Replace("INDEX CONCURRENTLY", "INDEX", StringComparison.Ordinal);
        var before = change.Optional("before.sql") ?? string.Empty;
        var expected = await MigrationTrial.CatalogOfAsync(before + (s_differences.ContainsKey(name) ? ours : theirs));
        foreach (var mode in new[] { PlanMode.Online, PlanMode.Plain })
        {
            await using var trial = await MigrationTrial.StartAsync(before + Ddl.ForSchema(change.From));
            await trial.MigrateAsync(change.Plan(mode));
            Assert.Equal(string.Empty, expected.DifferenceTo(await trial.CatalogAsync()));
        }
    }

    [Fact]
    public void Every_difference_that_is_expected_is_of_a_change_and_has_a_reason_and_they_are_few()
    {
        Assert.All(s_differences, difference =>
        {
            Assert.Contains(difference.Key, OracleChanges.Names);
            Assert.False(string.IsNullOrWhiteSpace(difference.Value));
        });
        Assert.True(s_differences.Count * 50 <= OracleChanges.Names.Count);
    }
}
