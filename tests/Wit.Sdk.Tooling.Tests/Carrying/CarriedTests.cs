using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Pulling;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests.Carrying;

/// <summary>What Drizzle has no words for stands beside the schema as SQL, and is built with it.</summary>
public sealed partial class CarriedTests
{
    private static readonly string s_folder = RepositoryRoot.Combine("tests", "Wit.Sdk.Tooling.Tests", "Carrying", "Cases");

    /// <summary>A case where a dump is another one: a table that begins to inherit declares its columns too.</summary>
    private const string Inherited = "inherited";

    /// <summary>Databases, each a file of SQL.</summary>
    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(s_folder, "*.sql").Where(file => !file.EndsWith(".verified.sql", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_database_of_what_is_printed_and_carried_is_the_same(string name)
    {
        await using var database = await CreateAsync(await SqlAsync(name));
        var (pulled, schema) = await PullAsync(database);

        await using var twin = await CreateAsync(CarriedDdl.ForSchema(schema.Model, CarriedSchema.Parse(pulled.Carried.Write())));

        Assert.True(pulled.Losses.Count == 0, string.Join('\n', pulled.Losses));
        Assert.Equal(await FactsAsync(database), await FactsAsync(twin));
        if (name != Inherited) Assert.Equal(WithoutPartitions(await PostgresTools.DumpAsync(database)), WithoutPartitions(await PostgresTools.DumpAsync(twin)));
        Assert.Equal(pulled.Carried.Statements, (await PullAsync(twin)).Pulled.Carried.Statements);
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
        await using var database = await TestDatabase.CreateAsync(await SqlAsync("odd"));
        var (pulled, schema) = await PullAsync(database);
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

    private static async Task<TestDatabase> CreateAsync(string sql)
    {
        var database = await TestDatabase.CreateAsync();
        await PostgresTools.RunAsync(database, sql);
        return database;
    }

    private static Task<string> SqlAsync(string name) => File.ReadAllTextAsync(Path.Combine(s_folder, name + ".sql"));

    private static async Task<(PulledSchema Pulled, CompiledSchema Schema)> PullAsync(TestDatabase database)
    {
        var schemas = await database.ListAsync<string>("select nspname::text from pg_namespace where nspname in ('app', 'public') order by 1");
        var pulled = await PullSchema.RunAsync(database.DataSource, new PullRequest(schemas, [], []));
        using var project = new ProjectFolder(("schema.ts", pulled.Text));
        return (pulled, await CompiledSchema.LoadAsync(project.Workspace, ["schema.ts"], NameCasing.AsWritten));
    }

    private static async Task<string> FactsAsync(TestDatabase database)
    {
        var scope = new CatalogScope(["app", "public"], [], new HashSet<QualifiedName>());
        var catalog = await CatalogReader.ReadAsync(database.DataSource, scope);
        var tables = catalog.Model.Tables.Select(table => ObjectPath.Of(table.Name) + "\n  " + string.Join("\n  ", table.Columns.Select(column => column.Name + " " + SqlTypes.ToSql(column.Type) + " " + column.Default?.Sql)
            .Concat(table.Indexes.Select(index => index.ToString())).Concat(table.ForeignKeys.Select(key => key.ToString())).Concat(table.Checks.Select(check => check.ToString())).Concat(table.UniqueConstraints.Select(unique => unique.ToString()))));
        return string.Join('\n', tables.Concat(catalog.Model.Views.Select(view => ObjectPath.Of(view.Name) + " " + view.Definition))
            .Concat(catalog.Extras.Select(extra => extra.Kind + " " + extra.Path + " " + extra.Definition)));
    }

    /// <summary>Partitions are data to a schema: a pull reads their parent.</summary>
    private static string? WithoutPartitions(string? dump) => dump is null ? null : Partition().Replace(dump, string.Empty);

    [GeneratedRegex("""^(CREATE TABLE public\.events_2026 \([^;]*;|ALTER (TABLE ONLY|INDEX) [^;]*events_2026[^;]*;|CREATE INDEX events_2026[^;]*;)\n""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Partition();
}
