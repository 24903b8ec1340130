using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Diff.Pairs;

/// <summary>What holds for every schema and every pair of schemas.</summary>
[Collection(MigrationTrial.Collection)]
public sealed class MigrationPairTests
{
    /// <summary>Pairs to try in each mode; WIT_MIGRATION_PAIRS asks for more, for a long run.</summary>
    private static readonly long s_pairs = Hunt.Runs("WIT_MIGRATION_PAIRS", 60);

    [Fact]
    public void A_schema_read_from_its_own_snapshot_is_no_different() => Hunt.Check(
        Genes.One,
        genes =>
        {
            var model = ModelGrower.Grow(genes).Model;
            var result = SchemaDiffer.Diff(Read(Write(model)), model, []);
            Assert.Empty(result.Changes);
            Assert.Empty(result.Questions);
            Assert.Empty(result.Diagnostics);
        },
        runs: 2000);

    [Fact]
    public void A_snapshot_read_and_written_again_is_the_same_to_the_byte() => Hunt.Check(
        Genes.One,
        genes =>
        {
            var snapshot = Write(ModelGrower.Grow(genes).Model);
            Assert.Equal(snapshot, Write(Read(snapshot)));
        },
        runs: 2000);

    [Theory]
    [InlineData(PlanMode.Online)]
    [InlineData(PlanMode.Plain)]
    public Task A_migrated_database_has_the_catalog_of_a_fresh_one_and_keeps_its_values(PlanMode mode) =>
        Hunt.CheckAsync(Genes.Two, pair => CheckAsync(ModelGrower.Grow(pair.From), ModelGrower.Grow(pair.To), mode), s_pairs);

    private static async Task CheckAsync(GrownSchema from, GrownSchema to, PlanMode mode)
    {
        var result = SchemaDiffer.Diff(from.Model, to.Model, from.RenamesTo(to));
        Assert.Empty(result.Diagnostics);
        var (plan, rows) = (MigrationPlanner.Plan(result, mode), new PairRows(from, to));
        var fresh = await MigrationTrial.CatalogOfAsync(Ddl.ForSchema(to.Model));
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(from.Model));
        await trial.RunAsync(rows.Insert());
        var survivors = rows.Survivors().ToList();
        var before = new List<IReadOnlyList<string>>();
        foreach (var (read, _) in survivors) before.Add(await trial.ListAsync(read));

        await trial.MigrateAsync(plan);

        var difference = fresh.DifferenceTo(await trial.CatalogAsync());
        Assert.True(difference.Length == 0, difference + "\nby\n" + MigrationScript.Plain(plan));
        for (var i = 0; i < survivors.Count; i++) Assert.Equal(before[i], await trial.ListAsync(survivors[i].After));
        foreach (var gap in rows.Gaps()) Assert.Equal(["0"], await trial.ListAsync(gap));
        Assert.Empty(SchemaDiffer.Diff(Read(Write(to.Model)), to.Model, []).Changes);
        Assert.DoesNotContain(plan.Statements, statement => statement.Sql.Contains("TRUNCATE", StringComparison.OrdinalIgnoreCase));
    }

    private static string Write(SchemaModel model) => SnapshotWriter.Write(model, SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious);

    private static SchemaModel Read(string snapshot)
    {
        var read = SnapshotReader.Read(new SourceFile("snapshot.json", snapshot));
        Assert.Empty(read.Diagnostics);
        return read.Model!;
    }
}
