using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>
/// One folder, two tools: the real drizzle-kit sees no difference after us. The first case of every area runs it, a process each; for the others it follows from
/// the snapshots, which are the same to the byte.
/// </summary>
public sealed class DrizzleKitTests
{
    public static TheoryData<string> FirstOfEveryArea =>
        [.. OracleCorpus.Cases.GroupBy(name => name.Split('/')[0], StringComparer.Ordinal).Select(area => area.First())];

    [DrizzleKitTheory]
    [MemberData(nameof(FirstOfEveryArea))]
    public async Task After_our_migration_drizzle_kit_finds_nothing_to_do(string name)
    {
        var model = OracleCases.Compile(name);
        var source = OracleCorpus.Source(name);
        var folder = DrizzleKit.CreateFolder();
        try
        {
            var journal = Journal.Empty.Append("init", 1_700_000_000_000);
            Directory.CreateDirectory(Path.Combine(folder, "out", "meta"));
            await File.WriteAllTextAsync(Path.Combine(folder, "schema.ts"), source);
            await File.WriteAllTextAsync(Path.Combine(folder, "out", "meta", "_journal.json"), journal.Write());
            await File.WriteAllTextAsync(Path.Combine(folder, "out", journal.Entries[0].Tag + ".sql"), MigrationScript.File(Ddl.Plan(model)));
            await File.WriteAllTextAsync(
                Path.Combine(folder, "out", "meta", "0000_snapshot.json"),
                SnapshotWriter.Write(model, "11111111-1111-4111-8111-111111111111", SnapshotWriter.NoPrevious));

            Assert.Contains("No schema changes, nothing to migrate", await DrizzleKit.GenerateAsync(folder, OracleCorpus.Casing(source)), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
