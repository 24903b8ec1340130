using System.Globalization;
using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Snapshots;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Takes the newest migration out of a folder, as if it had never been generated.</summary>
public static class DropMigration
{
    /// <summary>The newest migration: one entry of the journal, or those that were generated together, the oldest first.</summary>
    /// <exception cref="ToolException">There is none, or the database has it.</exception>
    public static IReadOnlyList<JournalEntry> Newest(MigrationFolder folder, IReadOnlyList<MigrationStatus>? statuses)
    {
        var entries = folder.Journal.Entries;
        if (entries.IsEmpty) throw new ToolException("There is no migration to drop.");
        var first = entries.Count - 1;
        while (first > 0 && Follows(entries[first - 1], entries[first])) first--;
        var newest = entries.Skip(first).ToList();
        if (entries.Take(first).Any(earlier => folder.SnapshotFile(earlier.Tag) == folder.SnapshotFile(entries[^1].Tag)))
            throw new ToolException($"'{entries[^1].Tag}.sql' can't be dropped: without a prefix all migrations share one snapshot. Restore the folder from version control.");
        foreach (var entry in newest)
        {
            if (statuses?.FirstOrDefault(status => status.File?.Tag == entry.Tag) is { } status && (status.State != MigrationState.Pending || status.StepsDone > 0))
                throw new ToolException($"'{entry.Tag}.sql' was applied to the database, all or in part; it can't be dropped any more. Generate a migration that undoes it.");
        }

        return newest;
    }

    /// <summary>Removes migrations: from the journal, which alone makes them count, then their files.</summary>
    /// <returns>The absolute paths of the files that are gone.</returns>
    /// <exception cref="ToolException">A file can't be written or removed.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(MigrationFolder folder, IReadOnlyList<JournalEntry> entries, CancellationToken ct = default)
    {
        try
        {
            var files = entries.SelectMany(entry => new[] { folder.SqlFile(entry.Tag), folder.SnapshotFile(entry.Tag), folder.CarriedFile(entry.Tag) }).Where(File.Exists).ToList();
            if (!folder.IsOfDrizzleOne) await File.WriteAllTextAsync(Path.Combine(folder.Meta, MigrationFolder.JournalName), folder.Journal.Without(entries).Write(), ct);
            files.ForEach(File.Delete);
            if (folder.IsOfDrizzleOne) RemoveEmpty(entries.Select(entry => Path.Combine(folder.Path, entry.Tag)));
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{entries[^1].Tag}.sql' could not be removed: {exception.Message}", exception);
        }
    }

    private static void RemoveEmpty(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any())) Directory.Delete(folder);
    }

    /// <summary>Whether an entry is a further file of the migration before it: <c>name</c>, then <c>name_2</c>.</summary>
    private static bool Follows(JournalEntry before, JournalEntry after)
    {
        var (first, second) = (NameOf(before), NameOf(after));
        var cut = second.LastIndexOf('_');
        if (cut < 0 || !int.TryParse(second.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 2) return false;
        return first == (number == 2 ? second[..cut] : string.Create(CultureInfo.InvariantCulture, $"{second[..cut]}_{number - 1}"));
    }

    private static string NameOf(JournalEntry entry) => entry.Tag[(entry.Tag.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
