using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Snapshots.DrizzleOne;

namespace Wit.Sdk.Tooling.Migrations.DrizzleOne;

/// <summary>Adds migrations to a folder of drizzle 1.0: each is a folder of its own, which gets its name when its files are written.</summary>
internal sealed class DrizzleOneFolderWriter(MigrationFolder folder, TimeProvider clock)
{
    /// <summary>Writes the migrations and returns the absolute paths of their SQL files.</summary>
    /// <exception cref="ToolException">A file can't be written.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<NewMigration> migrations, CancellationToken cancellationToken)
    {
        var (previousId, staged) = (folder.NewestId, new List<(string Temporary, string Final)>());
        try
        {
            foreach (var (migration, tag) in migrations.Zip(Tags(migrations)))
            {
                var temporary = Path.Combine(folder.Path, "." + tag + ".tmp");
                if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
                Directory.CreateDirectory(temporary);
                staged.Add((temporary, Path.Combine(folder.Path, tag)));
                var (id, snapshot) = SnapshotSeal.Seal(EntityWriter.Write(migration.Model, SnapshotWriter.NoPrevious, previousId), migration.IsByHand ? null : migration.Sql);
                await File.WriteAllTextAsync(Path.Combine(temporary, DrizzleOneFolder.FileName), migration.Sql, cancellationToken);
                await File.WriteAllTextAsync(Path.Combine(temporary, "snapshot.json"), snapshot, cancellationToken);
                if (migration.Carried is { } carried) await File.WriteAllTextAsync(Path.Combine(temporary, MigrationFolder.CarriedName), carried.Write(), cancellationToken);
                previousId = id;
            }

            foreach (var (temporary, final) in staged) Directory.Move(temporary, final);
            return [.. staged.Select(item => Path.Combine(item.Final, DrizzleOneFolder.FileName))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The migration could not be written: {exception.Message}", exception);
        }
        finally
        {
            foreach (var (temporary, _) in staged.Where(item => Directory.Exists(item.Temporary))) Directory.Delete(temporary, recursive: true);
        }
    }

    /// <summary>The files that would be written, without writing them.</summary>
    public IReadOnlyList<(string Name, string Sql)> Name(IReadOnlyList<NewMigration> migrations) =>
        [.. migrations.Zip(Tags(migrations), (migration, tag) => (tag + "/" + DrizzleOneFolder.FileName, migration.Sql))];

    /// <summary>The names, each after the one before: the order of the names is that of the migrations.</summary>
    private List<string> Tags(IReadOnlyList<NewMigration> migrations)
    {
        var journal = folder.Journal;
        foreach (var migration in migrations) journal = journal.Append(migration.Name, Math.Max(clock.GetUtcNow().ToUnixTimeMilliseconds(), Next(journal)), MigrationPrefix.Timestamp);
        return [.. journal.Entries.Skip(folder.Journal.Entries.Count).Select(entry => entry.Tag)];
    }

    private static long Next(Journal journal) => journal.Entries.IsEmpty ? 0 : journal.Entries.Max(entry => entry.When) + 1000;
}
