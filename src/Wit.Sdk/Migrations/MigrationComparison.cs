namespace Wit.Sdk.Migrations;

/// <summary>Holds the files of the folder against the rows of the database.</summary>
internal static class MigrationComparison
{
    /// <summary>The files in their order, then what the database holds beyond them.</summary>
    /// <remarks>
    /// A row belongs to the file with its <c>created_at</c>. drizzle's migrator instead takes all files older than the newest row for applied, and so never applies one that
    /// a merge brought in late; here it is pending.
    /// </remarks>
    public static IReadOnlyList<MigrationStatus> Compare(IReadOnlyList<MigrationFile> files, IReadOnlyList<(string Hash, long CreatedAt)> rows)
    {
        var unmatched = rows.ToList();
        var matches = new Dictionary<MigrationFile, (string Hash, MigrationState State)>();

        // Exact pairs first, so that two files of one millisecond find their own rows.
        foreach (var state in (MigrationState[])[MigrationState.Applied, MigrationState.Edited])
        {
            foreach (var file in files.Where(file => !matches.ContainsKey(file)))
            {
                var index = unmatched.FindIndex(row => row.CreatedAt == file.CreatedAt && (state == MigrationState.Edited || file.HasHash(row.Hash)));
                if (index < 0)
                    continue;
                matches.Add(file, (unmatched[index].Hash, state));
                unmatched.RemoveAt(index);
            }
        }

        return
        [
            .. files.Select(file => matches.TryGetValue(file, out var match)
                ? new MigrationStatus(match.State, file.CreatedAt, file, match.Hash)
                : new MigrationStatus(MigrationState.Pending, file.CreatedAt, file, null)),
            .. unmatched.Select(static row => new MigrationStatus(MigrationState.Missing, row.CreatedAt, null, row.Hash)),
        ];
    }
}
