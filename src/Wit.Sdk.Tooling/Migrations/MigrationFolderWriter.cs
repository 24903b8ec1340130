using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Tooling.Migrations.DrizzleOne;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>
/// Adds migrations to a folder, all or nothing: files get their names only when all are written, and the journal, which alone makes them count, comes last.
/// </summary>
internal sealed class MigrationFolderWriter(MigrationFolder folder, MigrationPrefix prefix, TimeProvider clock)
{
    private readonly List<(string Temporary, string Final)> _files = [];

    /// <summary>Writes the migrations and returns the absolute paths of their SQL files.</summary>
    /// <exception cref="ToolException">A file of that name already exists, or can't be written.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<NewMigration> migrations, CancellationToken ct)
    {
        if (folder.IsOfDrizzleOne) return await new DrizzleOneFolderWriter(folder, clock).WriteAsync(migrations, ct);
        var journal = folder.Journal;
        var (previousId, sqlFiles) = (folder.NewestId, new List<string>());
        try
        {
            Directory.CreateDirectory(folder.Meta);
            foreach (var migration in migrations)
            {
                journal = journal.Append(migration.Name, clock.GetUtcNow().ToUnixTimeMilliseconds(), prefix);
                var tag = journal.Entries[^1].Tag;
                sqlFiles.Add(await StageAsync(folder.Path, tag + ".sql", migration.Sql, ct));
                var (id, snapshot) = SnapshotSeal.Seal(SnapshotWriter.Write(migration.Model, SnapshotWriter.NoPrevious, previousId), migration.IsByHand ? null : migration.Sql);
                await StageAsync(folder.Meta, MigrationFolder.SnapshotName(tag), snapshot, ct);
                if (migration.Carried is { } carried) await StageAsync(folder.Meta, Path.GetFileName(folder.CarriedFile(tag)), carried.Write(), ct);
                previousId = id;
            }

            await StageAsync(folder.Meta, MigrationFolder.JournalName, journal.Write(), ct);
            Commit();
            return sqlFiles;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The migration could not be written: {exception.Message}", exception);
        }
        finally
        {
            foreach (var (temporary, _) in _files) File.Delete(temporary);
        }
    }

    /// <summary>The files that would be written, without writing them.</summary>
    public IReadOnlyList<(string Name, string Sql)> Name(IReadOnlyList<NewMigration> migrations)
    {
        if (folder.IsOfDrizzleOne) return new DrizzleOneFolderWriter(folder, clock).Name(migrations);
        var (journal, files) = (folder.Journal, new List<(string, string)>());
        foreach (var migration in migrations)
        {
            journal = journal.Append(migration.Name, clock.GetUtcNow().ToUnixTimeMilliseconds(), prefix);
            files.Add((journal.Entries[^1].Tag + ".sql", migration.Sql));
        }

        return files;
    }

    private async Task<string> StageAsync(string directory, string name, string content, CancellationToken ct)
    {
        var final = Path.Combine(directory, name);
        // A file that the journal does not know was written by hand; one with the same content was left by an interrupted run.
        if (directory == folder.Path && File.Exists(final) && await File.ReadAllTextAsync(final, ct) != content)
            throw new ToolException($"'{final}' already exists, but is not in the journal; move it away, or choose another name with --name.");
        var temporary = Path.Combine(directory, "." + name + ".tmp");
        _files.Add((temporary, final));
        await File.WriteAllTextAsync(temporary, content, ct);
        return final;
    }

    private void Commit()
    {
        var journal = _files[^1].Final;
        var placed = new List<string>();
        try
        {
            foreach (var (temporary, final) in _files)
            {
                var isNew = !File.Exists(final);
                File.Move(temporary, final, overwrite: true);
                if (isNew) placed.Add(final);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (var file in placed.Where(file => file != journal)) File.Delete(file);
            throw;
        }
    }
}
