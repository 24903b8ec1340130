using System.Text.RegularExpressions;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Drift;

namespace Wit.Sdk.Tooling.Tests.Carrying;

/// <summary>What Drizzle has no words for stands beside the schema as SQL, and is built with it.</summary>
public sealed partial class CarriedTests
{
    /// <summary>A case where a dump is another one: a table that begins to inherit declares its columns too.</summary>
    private const string Inherited = "inherited";

    [Theory]
    [MemberData(nameof(CarriedCases.Names), MemberType = typeof(CarriedCases))]
    public async Task A_database_of_what_is_printed_and_carried_is_the_same(string name)
    {
        await using var database = await CarriedCases.CreateAsync(await CarriedCases.SqlAsync(name));
        var (pulled, schema) = await CarriedCases.PullAsync(database);

        await using var twin = await CarriedCases.CreateAsync(CarriedDdl.ForSchema(schema.Model, CarriedSchema.Parse(pulled.Carried.Write())));

        Assert.True(pulled.Losses.Count == 0, string.Join('\n', pulled.Losses));
        Assert.Equal(await CarriedCases.FactsAsync(database), await CarriedCases.FactsAsync(twin));
        if (name != Inherited) Assert.Equal(WithoutPartitions(await PostgresTools.DumpAsync(database)), WithoutPartitions(await PostgresTools.DumpAsync(twin)));
        Assert.Equal(pulled.Carried.Statements, (await CarriedCases.PullAsync(twin)).Pulled.Carried.Statements);
        foreach (var same in new[] { database, twin })
        {
            var report = await DatabaseDrift.CompareAsync(same.DataSource, schema.Model, pulled.Carried, []);
            Assert.Equal((string.Empty, string.Empty), (string.Join('\n', report.Differences), string.Join('\n', report.Undecided)));
        }

        Testing.Snapshot.Match(pulled.Carried.Write(), name, "sql");
    }

    [Fact]
    public async Task A_change_of_a_carried_object_is_a_difference()
    {
        await using var database = await TestDatabase.CreateAsync(await CarriedCases.SqlAsync("odd"));
        var (pulled, schema) = await CarriedCases.PullAsync(database);
        await database.ExecuteAsync("alter table app.people enable trigger people_stamp; drop function app.newest(); alter table app.log set (fillfactor = 80);");

        var report = await DatabaseDrift.CompareAsync(database.DataSource, schema.Model, pulled.Carried, []);

        Assert.Equal(["function app.newest()", "storage parameter app.log.fillfactor", "trigger app.people.people_stamp"], report.Differences.Select(it => it.Kind + " " + it.Path).Order(StringComparer.Ordinal));
        Assert.Empty(report.Undecided);
    }

    [Fact]
    public void A_file_is_read_as_it_was_written()
    {
        var carried = new CarriedSchema(
        [
            new CarriedStatement(CarriedStage.BeforeTables, "create function f() returns int language sql as $$\n  -- a comment\n  select 1;\n$$"),
            new CarriedStatement(CarriedStage.BeforeTables, "create extension a"),
            new CarriedStatement(CarriedStage.AfterViews, "create rule r as on delete to t do instead nothing"),
        ]);

        Assert.Equal(carried.Statements, CarriedSchema.Parse(carried.Write()).Statements);
        Assert.Equal(carried.Statements, CarriedSchema.Parse(carried.Write().Replace("\n", "\r\n", StringComparison.Ordinal)).Statements);
        Assert.Equal("create table x ()", Assert.Single(CarriedSchema.Parse("create table x ();\n").Statements).Sql);
        Assert.Empty(CarriedSchema.Parse("-- nothing\n").Statements);
        Assert.False(CarriedSchema.CanHold("select '\n-- wit:after-views\n'"));
    }

    /// <summary>Partitions are data to a schema: a pull reads their parent.</summary>
    private static string? WithoutPartitions(string? dump) => dump is null ? null : Partition().Replace(dump, string.Empty);

    [GeneratedRegex("""^(CREATE TABLE public\.events_2026 \([^;]*;|ALTER (TABLE ONLY|INDEX) [^;]*events_2026[^;]*;|CREATE INDEX events_2026[^;]*;)\n""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Partition();
}
