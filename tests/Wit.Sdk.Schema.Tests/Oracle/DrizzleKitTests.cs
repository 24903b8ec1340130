using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>One folder, two tools: neither sees a difference after the other.</summary>
public sealed class DrizzleKitTests
{
    public static TheoryData<string> Names => OracleCases.All();

    [Theory]
    [MemberData(nameof(Names))]
    public void After_drizzle_kit_generate_there_is_nothing_to_do(string name)
    {
        var result = SchemaDiffer.Diff(OracleCases.SnapshotModel(name), OracleCases.Compile(name), []);

        Assert.Empty(result.Changes);
        Assert.Empty(result.Diagnostics);
    }

    [DrizzleKitTheory]
    [MemberData(nameof(Names))]
    public async Task After_our_migration_drizzle_kit_finds_nothing_to_do(string name)
    {
        var model = OracleCases.Compile(name);
        var folder = DrizzleKit.CreateFolder();
        try
        {
            var journal = Journal.Empty.Append("init", 1_700_000_000_000);
            Directory.CreateDirectory(Path.Combine(folder, "out", "meta"));
            await File.WriteAllTextAsync(Path.Combine(folder, "schema.ts"), OracleCases.Source(name).Content);
            await File.WriteAllTextAsync(Path.Combine(folder, "out", "meta", "_journal.json"), journal.Write());
            await File.WriteAllTextAsync(Path.Combine(folder, "out", journal.Entries[0].Tag + ".sql"), MigrationScript.File(Ddl.Plan(model)));
            await File.WriteAllTextAsync(
                Path.Combine(folder, "out", "meta", "0000_snapshot.json"),
                SnapshotWriter.Write(model, "11111111-1111-4111-8111-111111111111", SnapshotWriter.NoPrevious));

            Assert.Contains("No schema changes, nothing to migrate", await DrizzleKit.GenerateAsync(folder), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
