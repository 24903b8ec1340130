using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>Cases of migrations: what is written is a snapshot in either mode, and is run.</summary>
[Collection(MigrationTrial.Collection)]
public sealed class MigrationCaseTests
{
    private const string Folder = "Cases";

    public static TheoryData<string> Names => CaseFiles.Folders(Folder);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_files_of_the_migration_are_the_verified_ones(string name)
    {
        var files = MigrationCase.Own(name).Plan(PlanMode.Online).SplitByTransaction().Select(plan => MigrationScript.File(plan));

        Snapshot.Match(string.Join("\n-- next file\n", files), $"{Folder}/{name}/migration", "sql");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_plain_statements_are_the_verified_ones(string name) =>
        Snapshot.Match(MigrationScript.Plain(MigrationCase.Own(name).Plan(PlanMode.Plain)), $"{Folder}/{name}/plain", "sql");

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_migrated_database_has_the_catalog_of_a_fresh_one_and_its_rows(string name) => RunAsync(name, PlanMode.Online);

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_plain_statements_do_the_same(string name) => RunAsync(name, PlanMode.Plain);

    private static async Task RunAsync(string name, PlanMode mode)
    {
        var migration = MigrationCase.Own(name);
        var expected = await MigrationTrial.CatalogOfAsync(Ddl.ForSchema(migration.To));
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(migration.From));
        await trial.RunAsync(migration.Rows ?? string.Empty);

        await trial.MigrateAsync(migration.Plan(mode));

        Assert.Equal(string.Empty, expected.DifferenceTo(await trial.CatalogAsync()));
        if (migration.Check is { } check) Assert.True(await trial.ScalarAsync<bool>(check), check);
    }
}
