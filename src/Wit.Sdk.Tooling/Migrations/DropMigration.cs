using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Snapshots;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Takes the newest migration out of a folder, as if it had never been generated.</summary>
public static class DropMigration
{
    /// <summary>The newest migration.</summary>
    /// <exception cref="ToolException">There is none, or the database has it.</exception>
    public static JournalEntry Newest(MigrationFolder folder, IReadOnlyList<MigrationStatus>? statuses)
    {
        if (folder.Journal.Entries.IsEmpty) throw new ToolException("There is no migration to drop.");
        var newest = folder.Journal.Entries[^1];
        if (statuses?.FirstOrDefault(status => status.File?.Tag == newest.Tag) is { State: not MigrationState.Pending })
            throw new ToolException($"'{newest.Tag}.sql' was applied to the database; it can't be dropped any more. Generate a migration that undoes it.");
        if (statuses?.FirstOrDefault(status => status.File?.Tag == newest.Tag) is { StepsDone: > 0 })
            throw new ToolException($"'{newest.Tag}.sql' was applied to the database in part; run `wit migrate` to its end first.");
        return newest;
    }

    /// <summary>Removes a migration: from the journal, which alone makes it count, then its files.</summary>
    /// <returns>The absolute paths of the files that are gone.</returns>
    /// <exception cref="ToolException">A file can't be written or removed.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(MigrationFolder folder, JournalEntry entry, CancellationToken ct = default)
    {
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Meta, MigrationFolder.JournalName), folder.Journal.Without(entry).Write(), ct);
            List<string> files = [Path.Combine(folder.Path, entry.Tag + ".sql"), Path.Combine(folder.Meta, MigrationFolder.SnapshotName(entry.Tag))];
            files.RemoveAll(file => !File.Exists(file));
            files.ForEach(File.Delete);
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{entry.Tag}.sql' could not be removed: {exception.Message}", exception);
        }
    }
}
