using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>A migrations folder, file by file, and what is wrong with it.</summary>
internal sealed class FolderInspection
{
    private readonly Workspace _workspace;
    private readonly MigrationFolder _folder;
    private readonly SourceFile _journal;

    private FolderInspection(Workspace workspace, MigrationFolder folder, SourceFile journal, IReadOnlyList<InspectedMigration> migrations)
    {
        (_workspace, _folder, _journal) = (workspace, folder, journal);
        Migrations = migrations;
    }

    /// <summary>The migrations in the order of the journal.</summary>
    public IReadOnlyList<InspectedMigration> Migrations { get; }

    /// <summary>Reads all files.</summary>
    public static async Task<FolderInspection> ReadAsync(Workspace workspace, MigrationFolder folder, CancellationToken ct)
    {
        var journal = await ReadAsync(Path.Combine(folder.Meta, MigrationFolder.JournalName));
        var migrations = new List<InspectedMigration>();
        foreach (var entry in folder.Journal.Entries)
        {
            var snapshot = await ReadAsync(Path.Combine(folder.Meta, MigrationFolder.SnapshotName(entry.Tag)));
            var sql = await ReadAsync(Path.Combine(folder.Path, entry.Tag + ".sql"));
            migrations.Add(new InspectedMigration(entry, sql, snapshot, snapshot is null ? null : SnapshotReader.Read(snapshot)));
        }

        return new FolderInspection(workspace, folder, journal ?? new SourceFile(workspace.Display(folder.Path), string.Empty), migrations);

        async Task<SourceFile?> ReadAsync(string path) => File.Exists(path) ? new SourceFile(workspace.Display(path), await File.ReadAllTextAsync(path, ct)) : null;
    }

    /// <summary>Everything that is wrong, rule by rule.</summary>
    public IEnumerable<Diagnostic> Problems() =>
        Migrations.SelectMany(migration => migration.Snapshot?.Diagnostics.ToList() ?? [])
            .Concat(MissingFiles())
            .Concat(UnknownFiles())
            .Concat(Collisions())
            .Concat(Times())
            .Concat(Chain())
            .Concat(Edited().Select(migration => About(DiagnosticCatalogue.EditedMigration, migration, migration.FileName)));

    /// <summary>The migrations that were generated here and are not what was generated.</summary>
    public IEnumerable<InspectedMigration> Edited() => Migrations.Where(migration =>
        migration is { Sql: { } sql, SnapshotFile: { } file, Snapshot: { Model: not null } snapshot } && migration.Prefix.Length > 0
        && SnapshotSeal.IsBroken(snapshot.Id, file.Content, sql.Content));

    private IEnumerable<Diagnostic> MissingFiles()
    {
        foreach (var migration in Migrations)
        {
            if (migration.Sql is null) yield return About(DiagnosticCatalogue.MissingMigrationFile, migration, migration.Entry.Tag, migration.FileName);
            if (migration.SnapshotFile is null)
                yield return About(DiagnosticCatalogue.MissingMigrationFile, migration, migration.Entry.Tag, "meta/" + MigrationFolder.SnapshotName(migration.Entry.Tag));
        }
    }

    private IEnumerable<Diagnostic> UnknownFiles()
    {
        if (!Directory.Exists(_folder.Path)) return [];
        var known = Migrations.SelectMany(migration => new[] { migration.FileName, MigrationFolder.SnapshotName(migration.Entry.Tag) }).ToHashSet(StringComparer.Ordinal);
        var snapshots = Directory.Exists(_folder.Meta) ? Directory.EnumerateFiles(_folder.Meta, "*_snapshot.json") : [];
        return Directory.EnumerateFiles(_folder.Path, "*.sql").Concat(snapshots)
            .Where(file => !known.Contains(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => Diagnostic.Create(DiagnosticCatalogue.UnknownMigrationFile, Place(_workspace.Display(file), string.Empty, 0), Path.GetFileName(file)));
    }

    private IEnumerable<Diagnostic> Collisions() => Migrations
        .SelectMany((later, i) => Migrations.Take(i)
            .Where(earlier => earlier.Entry.Index == later.Entry.Index || earlier.Entry.Tag == later.Entry.Tag || (later.Prefix.Length > 0 && earlier.Prefix == later.Prefix))
            .Select(earlier => About(DiagnosticCatalogue.CollidingMigrations, later, earlier.Entry.Tag, later.Entry.Tag)));

    private IEnumerable<Diagnostic> Times() => Migrations.Zip(Migrations.Skip(1))
        .Where(pair => pair.Second.Entry.When <= pair.First.Entry.When)
        .Select(pair => About(DiagnosticCatalogue.MigrationOutOfOrder, pair.Second, pair.Second.Entry.Tag, pair.First.Entry.Tag));

    private IEnumerable<Diagnostic> Chain()
    {
        var (id, before) = (SnapshotWriter.NoPrevious, "an empty database");
        foreach (var migration in Migrations.Where(migration => migration.Snapshot is { Model: not null } && migration.Prefix.Length > 0))
        {
            if (migration.Snapshot!.PreviousId != id) yield return About(DiagnosticCatalogue.BrokenChain, migration, migration.Entry.Tag, before);
            (id, before) = (migration.Snapshot.Id, migration.Entry.Tag);
        }
    }

    /// <summary>At the line of the journal that has the migration.</summary>
    private Diagnostic About(DiagnosticDescriptor descriptor, InspectedMigration migration, params object[] arguments) =>
        Diagnostic.Create(descriptor, Place(_journal.Path, _journal.Content, _journal.Content.IndexOf('"' + migration.Entry.Tag + '"', StringComparison.Ordinal)), arguments);

    private static SourceLocation Place(string path, string text, int position)
    {
        var place = new LineMap(text).Find(Math.Max(0, position));
        return new SourceLocation(path, new TextSpan(Math.Max(0, position), 0), place, place);
    }
}
