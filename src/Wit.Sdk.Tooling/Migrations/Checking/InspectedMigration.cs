using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations.Checking;

/// <summary>A migration of the journal, with its files.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Sql">Its SQL; null when the file is missing.</param>
/// <param name="SnapshotFile">The text of its snapshot; null when the file is missing.</param>
/// <param name="Snapshot">The content of the snapshot.</param>
internal sealed record InspectedMigration(JournalEntry Entry, SourceFile? Sql, SourceFile? SnapshotFile, Snapshot? Snapshot)
{
    public string FileName => Folder.IsOfDrizzleOne ? Entry.Tag + "/migration.sql" : Entry.Tag + ".sql";

    /// <summary>The folder that it is in.</summary>
    public required MigrationFolder Folder { get; init; }

    /// <summary>The prefix of the name; empty if the project has no prefix, and each snapshot takes the place of the one before.</summary>
    public string Prefix => Entry.Tag.Split('_')[0];
}
