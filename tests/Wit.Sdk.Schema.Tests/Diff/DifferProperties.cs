using System.Globalization;
using CsCheck;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>What holds for every schema and every pair of schemas.</summary>
public sealed class DifferProperties
{
    /// <summary>Each of them makes two databases; WIT_MIGRATION_PAIRS asks for more, for a long run.</summary>
    private static readonly int s_pairs = int.TryParse(
        Environment.GetEnvironmentVariable("WIT_MIGRATION_PAIRS"), CultureInfo.InvariantCulture, out var pairs) ? pairs : 25;

    [Fact]
    public void A_schema_read_from_its_own_snapshot_is_no_different() => Genes.One.Sample(
        genes =>
        {
            var model = ModelGrower.Grow(genes);
            var result = SchemaDiffer.Diff(Read(Write(model)), model, []);
            Assert.Empty(result.Changes);
            Assert.Empty(result.Questions);
            Assert.Empty(result.Diagnostics);
        },
        iter: 2000);

    [Fact]
    public void A_snapshot_read_and_written_again_is_the_same_to_the_byte() => Genes.One.Sample(
        genes =>
        {
            var snapshot = Write(ModelGrower.Grow(genes));
            Assert.Equal(snapshot, Write(Read(snapshot)));
        },
        iter: 2000);

    [Fact]
    public Task A_migrated_database_has_the_catalog_of_a_fresh_one() => Genes.Two.SampleAsync(
        async pair =>
        {
            var (from, to) = (ModelGrower.Grow(pair.From), ModelGrower.Grow(pair.To));
            var result = SchemaDiffer.Diff(from, to, []);
            var migration = MigrationScript.Plain(MigrationPlanner.Plan(result.Changes));
            await using var migrated = await TestDatabase.CreateAsync(Ddl.ForSchema(from));
            await using var fresh = await TestDatabase.CreateAsync(Ddl.ForSchema(to));
            foreach (var statement in MigrationPlanner.Plan(result.Changes).Statements) await RunAsync(migrated, statement, migration);

            var expected = await DatabaseCatalog.ReadAsync(fresh.DataSource, withColumnOrder: false);
            var actual = await DatabaseCatalog.ReadAsync(migrated.DataSource, withColumnOrder: false);
            var difference = expected.DifferenceTo(actual);
            Assert.True(difference.Length == 0, difference + "\nby\n" + migration);
        },
        iter: s_pairs,
        threads: 1);

    private static async Task RunAsync(TestDatabase database, MigrationStatement statement, string migration)
    {
        var error = await Record.ExceptionAsync(() => database.ExecuteAsync(statement.Sql));
        Assert.True(error is null, $"{error?.Message}\nat\n{statement.Sql}\nof\n{migration}");
    }

    private static string Write(SchemaModel model) => SnapshotWriter.Write(model, SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious);

    private static SchemaModel Read(string snapshot)
    {
        var read = SnapshotReader.Read(new SourceFile("snapshot.json", snapshot));
        Assert.Empty(read.Diagnostics);
        return read.Model!;
    }
}
