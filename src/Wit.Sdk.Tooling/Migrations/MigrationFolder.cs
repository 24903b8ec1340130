using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>drizzle-kit's migrations folder as it is on disk.</summary>
/// <param name="Path">The absolute folder; it need not exist yet.</param>
/// <param name="Journal">Which migrations there are.</param>
/// <param name="Newest">The newest snapshot; null when there is none.</param>
public sealed record MigrationFolder(string Path, Journal Journal, Snapshot? Newest)
{
    public const string JournalName = "_journal.json";

    /// <summary>The folder of the journal and the snapshots.</summary>
    public string Meta => System.IO.Path.Combine(Path, "meta");

    /// <summary>The schema that all migrations together make.</summary>
    public SchemaModel Model => Newest?.Model ?? SchemaModel.Empty;

    /// <summary>The id that the next snapshot refers to.</summary>
    public string NewestId => Newest?.Id ?? SnapshotWriter.NoPrevious;

    /// <summary>Reads a folder; one that does not exist is an empty one.</summary>
    /// <exception cref="DiagnosticsException">The journal or the newest snapshot can't be understood, the journal is missing beside files of SQL, or the folder is one of drizzle 1.0.</exception>
    public static async Task<MigrationFolder> ReadAsync(Workspace workspace, string path, CancellationToken ct = default)
    {
        var folder = new MigrationFolder(workspace.Absolute(path), Journal.Empty, Newest: null);
        var journalFile = System.IO.Path.Combine(folder.Meta, JournalName);
        if (ForeignFiles.Find(folder.Path, hasJournal: File.Exists(journalFile)) is { } foreign) throw new DiagnosticsException([foreign(workspace)]);
        if (!File.Exists(journalFile)) return folder;
        var (journal, diagnostics) = JournalReader.Read(await SourceAsync(workspace, journalFile, ct));
        if (journal is null) throw new DiagnosticsException(diagnostics.ToList());
        return folder with { Journal = journal, Newest = await ReadNewestAsync(workspace, folder.Meta, journal, ct) };
    }

    /// <summary>The name of the snapshot of a migration: drizzle-kit takes the tag up to its first <c>_</c>.</summary>
    public static string SnapshotName(string tag) => tag.Split('_')[0] + "_snapshot.json";

    private static async Task<Snapshot?> ReadNewestAsync(Workspace workspace, string meta, Journal journal, CancellationToken ct)
    {
        // A migration that another tool wrote may have no snapshot: then the one before it holds the schema.
        foreach (var entry in journal.Entries.Reverse())
        {
            var file = System.IO.Path.Combine(meta, SnapshotName(entry.Tag));
            if (!File.Exists(file)) continue;
            var snapshot = SnapshotReader.Read(await SourceAsync(workspace, file, ct));
            return snapshot.Model is null ? throw new DiagnosticsException(snapshot.Diagnostics.ToList()) : snapshot;
        }

        return null;
    }

    private static async Task<SourceFile> SourceAsync(Workspace workspace, string file, CancellationToken ct) =>
        new(workspace.Display(file), await File.ReadAllTextAsync(file, ct));
}
