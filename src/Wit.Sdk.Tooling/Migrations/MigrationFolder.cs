using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Snapshots.DrizzleOne;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>drizzle-kit's migrations folder as it is on disk.</summary>
/// <param name="Path">The absolute folder; it need not exist yet.</param>
/// <param name="Journal">Which migrations there are.</param>
/// <param name="Newest">The newest snapshot; null when there is none.</param>
public sealed record MigrationFolder(string Path, Journal Journal, Snapshot? Newest)
{
    public const string JournalName = "_journal.json";

    /// <summary>The end of the names of files with carried objects.</summary>
    internal const string CarriedName = "database.sql";

    /// <summary>The folder of the journal and the snapshots.</summary>
    public string Meta => System.IO.Path.Combine(Path, "meta");

    /// <summary>Whether it has the form of drizzle 1.0: a folder per migration, and no journal. The entries are those folders then, in the order of their names.</summary>
    public bool IsOfDrizzleOne { get; init; }

    /// <summary>The schema that all migrations together make.</summary>
    public SchemaModel Model => Newest?.Model ?? SchemaModel.Empty;

    /// <summary>The objects that all migrations together carry beside the schema.</summary>
    public CarriedSchema Carried { get; private init; } = CarriedSchema.Empty;

    /// <summary>The id that the next snapshot refers to.</summary>
    public string NewestId => Newest?.Id ?? SnapshotWriter.NoPrevious;

    /// <summary>Reads a folder; one that does not exist is an empty one.</summary>
    /// <exception cref="DiagnosticsException">The journal or the newest snapshot can't be understood, the journal is missing beside files of SQL, or the folder has migrations in two forms.</exception>
    public static async Task<MigrationFolder> ReadAsync(Workspace workspace, string path, CancellationToken ct = default)
    {
        var folder = new MigrationFolder(workspace.Absolute(path), Journal.Empty, Newest: null);
        var journalFile = System.IO.Path.Combine(folder.Meta, JournalName);
        if (ForeignFiles.Find(folder.Path, hasJournal: File.Exists(journalFile)) is { } foreign) throw new DiagnosticsException([foreign(workspace)]);
        if (DrizzleOneJournal(folder.Path) is { Entries.IsEmpty: false } folders)
        {
            folder = folder with { Journal = folders, IsOfDrizzleOne = true };
            return folder with { Newest = await ReadNewestAsync(workspace, folder, ct), Carried = await folder.CarriedAtAsync(folders.Entries[^1].Tag, ct) };
        }

        if (!File.Exists(journalFile)) return folder;
        var (journal, diagnostics) = JournalReader.Read(await SourceAsync(workspace, journalFile, ct));
        if (journal is null) throw new DiagnosticsException(diagnostics.ToList());
        folder = folder with { Journal = journal };
        var carried = journal.Entries.IsEmpty ? CarriedSchema.Empty : await folder.CarriedAtAsync(journal.Entries[^1].Tag, ct);
        return folder with { Newest = await ReadNewestAsync(workspace, folder, ct), Carried = carried };
    }

    /// <summary>The name of the snapshot of a migration: drizzle-kit takes the tag up to its first <c>_</c>.</summary>
    public static string SnapshotName(string tag) => tag.Split('_')[0] + "_snapshot.json";

    /// <summary>The absolute path of a migration's SQL.</summary>
    public string SqlFile(string tag) => IsOfDrizzleOne ? System.IO.Path.Combine(Path, tag, DrizzleOneFolder.FileName) : System.IO.Path.Combine(Path, tag + ".sql");

    /// <summary>The absolute path of a migration's snapshot.</summary>
    public string SnapshotFile(string tag) => IsOfDrizzleOne ? System.IO.Path.Combine(Path, tag, "snapshot.json") : System.IO.Path.Combine(Meta, SnapshotName(tag));

    /// <summary>
    /// The absolute path of the carried objects as of a migration; one that changes none of them has no such file. The name begins with <c>_</c>, so that drizzle-kit takes it for no
    /// snapshot.
    /// </summary>
    public string CarriedFile(string tag) => IsOfDrizzleOne ? System.IO.Path.Combine(Path, tag, CarriedName) : System.IO.Path.Combine(Meta, "_" + tag.Split('_')[0] + "_" + CarriedName);

    /// <summary>The carried objects as of a migration.</summary>
    /// <exception cref="ToolException">The file can't be read.</exception>
    public async Task<CarriedSchema> CarriedAtAsync(string tag, CancellationToken cancellationToken = default)
    {
        var file = Journal.Entries.Select(entry => entry.Tag).TakeWhile(other => other != tag).Append(tag).Select(CarriedFile).LastOrDefault(File.Exists);
        return file is null ? CarriedSchema.Empty : await Carrying.CarriedFile.ReadAsync(file, cancellationToken);
    }

    /// <summary>Writes the carried objects of the newest migration in another order.</summary>
    /// <exception cref="ToolException">The file can't be written.</exception>
    internal async Task ReplaceCarriedAsync(CarriedSchema carried, CancellationToken cancellationToken)
    {
        if (Journal.Entries.IsEmpty) return;
        try
        {
            await File.WriteAllTextAsync(CarriedFile(Journal.Entries[^1].Tag), carried.Write(), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(exception.Message, exception);
        }
    }

    /// <summary>A schema as the form of this folder means it, to be compared with <see cref="Model"/>.</summary>
    public SchemaModel InForm(SchemaModel schema) => IsOfDrizzleOne ? DrizzleOneForm.Of(schema, Model) : schema;

    private static Journal DrizzleOneJournal(string path)
    {
        if (!Directory.Exists(path)) return Journal.Empty;
        var names = Directory.EnumerateDirectories(path).Where(folder => File.Exists(System.IO.Path.Combine(folder, DrizzleOneFolder.FileName)))
            .Select(folder => System.IO.Path.GetFileName(folder)!).Order(StringComparer.Ordinal);
        return new Journal(names.Select((name, index) => new JournalEntry(index, SnapshotWriter.Version, TimeOf(name), name, Breakpoints: true)).ToEquatableArray());
    }

    private static long TimeOf(string name) => DrizzleOneFolder.TimeOf(name)
        ?? throw new ToolException($"The folder '{name}' has a migration, but its name does not begin with a time such as 20260131235959; rename it, or move it away.");

    private static async Task<Snapshot?> ReadNewestAsync(Workspace workspace, MigrationFolder folder, CancellationToken ct)
    {
        // A migration that another tool wrote may have no snapshot: then the one before it holds the schema.
        foreach (var entry in folder.Journal.Entries.Reverse())
        {
            var file = folder.SnapshotFile(entry.Tag);
            if (!File.Exists(file)) continue;
            var snapshot = SnapshotReader.Read(await SourceAsync(workspace, file, ct));
            return snapshot.Model is null ? throw new DiagnosticsException(snapshot.Diagnostics.ToList()) : snapshot;
        }

        return null;
    }

    private static async Task<SourceFile> SourceAsync(Workspace workspace, string file, CancellationToken ct) =>
        new(workspace.Display(file), await File.ReadAllTextAsync(file, ct));
}
