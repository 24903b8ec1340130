using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations.Checking;

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
            var snapshot = await ReadAsync(folder.SnapshotFile(entry.Tag));
            var sql = await ReadAsync(folder.SqlFile(entry.Tag));
            migrations.Add(new InspectedMigration(entry, sql, snapshot, snapshot is null ? null : SnapshotReader.Read(snapshot)) { Folder = folder });
        }

        return new FolderInspection(workspace, folder, journal ?? new SourceFile(workspace.Display(folder.Path), string.Empty), migrations);

        async Task<SourceFile?> ReadAsync(string path) => File.Exists(path) ? new SourceFile(workspace.Display(path), await File.ReadAllTextAsync(path, ct)) : null;
    }

    /// <summary>Everything that is wrong, rule by rule. What databases have as history is a warning; what loses or skips a migration is an error.</summary>
    public IEnumerable<Diagnostic> Problems() =>
        Migrations.SelectMany(migration => migration.Snapshot?.Diagnostics.ToList() ?? [])
            .Concat(MissingFiles())
            // The folders of drizzle 1.0 are known by their names, and may follow several: there is no order that could be damaged.
            .Concat(_folder.IsOfDrizzleOne ? [] : UnknownFiles().Concat(Collisions()).Concat(Times()).Concat(Chain()))
            .Concat(Edited().Select(migration => About(DiagnosticCatalogue.EditedMigration, migration, migration.FileName)));

    /// <summary>The migrations that were generated here and are not what was generated.</summary>
    public IEnumerable<InspectedMigration> Edited() => Migrations.Where(migration =>
        migration is { Sql: { } sql, SnapshotFile: { } file, Snapshot: { Model: not null } snapshot } && migration.Prefix.Length > 0
        && SnapshotSeal.IsBroken(snapshot.Id, file.Content, sql.Content));

    /// <summary>The errors that keep a further migration from being generated: all but edits of a file, on which nothing is built.</summary>
    public IEnumerable<Diagnostic> Obstacles() =>
        Problems().Where(problem => problem.Severity == DiagnosticSeverity.Error && problem.Code != DiagnosticCatalogue.EditedMigration.Code);

    private IEnumerable<Diagnostic> MissingFiles()
    {
        foreach (var migration in Migrations)
        {
            if (migration.Sql is null) yield return About(DiagnosticCatalogue.MissingMigrationFile, migration, migration.Entry.Tag, migration.FileName);
            if (migration.SnapshotFile is null)
            {
                var snapshot = _folder.IsOfDrizzleOne ? migration.Entry.Tag + "/snapshot.json" : "meta/" + MigrationFolder.SnapshotName(migration.Entry.Tag);
                yield return About(DiagnosticCatalogue.MissingMigrationFile, migration, migration.Entry.Tag, snapshot).As(DiagnosticSeverity.Warning);
            }
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
            .Select(Unknown);
    }

    /// <summary>A number makes it a migration that is never applied.</summary>
    private Diagnostic Unknown(string file)
    {
        var name = Path.GetFileName(file);
        var unknown = Diagnostic.Create(DiagnosticCatalogue.UnknownMigrationFile, Place(_workspace.Display(file), string.Empty, 0), name);
        return char.IsAsciiDigit(name[0]) && name.EndsWith(".sql", StringComparison.Ordinal) ? unknown : unknown.As(DiagnosticSeverity.Warning);
    }

    private IEnumerable<Diagnostic> Collisions() => Migrations
        .SelectMany((later, i) => Migrations.Take(i)
            .Where(earlier => earlier.Entry.Index == later.Entry.Index || earlier.Entry.Tag == later.Entry.Tag || (later.Prefix.Length > 0 && earlier.Prefix == later.Prefix))
            .Select(earlier => About(DiagnosticCatalogue.CollidingMigrations, later, earlier.Entry.Tag, later.Entry.Tag)));

    private IEnumerable<Diagnostic> Times()
    {
        var newest = Migrations.Count == 0 ? long.MinValue : Migrations.Max(migration => migration.Entry.When);
        var (last, before) = (Migrations.TakeWhile(migration => migration.Entry.When < newest).Count(), (InspectedMigration?)null);
        for (var i = 0; i < Migrations.Count; i++)
        {
            if (before is not null && Migrations[i].Entry.When <= before.Entry.When)
            {
                // What a newer one follows is history; what comes after the newest would be skipped where that is applied.
                var problem = About(DiagnosticCatalogue.MigrationOutOfOrder, Migrations[i], Migrations[i].Entry.Tag, before.Entry.Tag);
                yield return i > last ? problem : problem.As(DiagnosticSeverity.Warning);
            }
            else
            {
                before = Migrations[i];
            }
        }
    }

    private IEnumerable<Diagnostic> Chain()
    {
        var all = Migrations.Where(migration => migration.Prefix.Length > 0).ToList();
        var known = all.Select(migration => migration.Snapshot?.Id).OfType<string>().Append(SnapshotWriter.NoPrevious).ToHashSet(StringComparer.Ordinal);
        var newest = all.FindLastIndex(migration => migration.Snapshot is { Model: not null });
        var (id, before) = ((string?)SnapshotWriter.NoPrevious, "an empty database");
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Snapshot is not { Model: not null } snapshot)
            {
                // What the next one follows may be the snapshot that is missing.
                id = null;
                continue;
            }

            // drizzle-kit's pull writes an empty one.
            var previous = snapshot.PreviousId.Length == 0 ? SnapshotWriter.NoPrevious : snapshot.PreviousId;
            var isGap = id is null && !known.Contains(previous);
            if (previous != (id ?? NewestBefore(all, i)) && !isGap)
            {
                var problem = About(DiagnosticCatalogue.BrokenChain, all[i], all[i].Entry.Tag, before);
                yield return i < newest && !known.Contains(previous) ? problem.As(DiagnosticSeverity.Warning) : problem;
            }

            (id, before) = (snapshot.Id, all[i].Entry.Tag);
        }
    }

    private static string NewestBefore(List<InspectedMigration> all, int index) =>
        all.Take(index).LastOrDefault(migration => migration.Snapshot is { Model: not null })?.Snapshot!.Id ?? SnapshotWriter.NoPrevious;

    /// <summary>At the line of the journal that has the migration.</summary>
    private Diagnostic About(DiagnosticDescriptor descriptor, InspectedMigration migration, params object[] arguments) =>
        Diagnostic.Create(descriptor, Place(_journal.Path, _journal.Content, _journal.Content.IndexOf('"' + migration.Entry.Tag + '"', StringComparison.Ordinal)), arguments);

    private static SourceLocation Place(string path, string text, int position)
    {
        var place = new LineMap(text).Find(Math.Max(0, position));
        return new SourceLocation(path, new TextSpan(Math.Max(0, position), 0), place, place);
    }
}
