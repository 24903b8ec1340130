namespace Wit.Sdk.Migrations.History;

/// <summary>Holds the files of the folder against the rows of the database.</summary>
internal static class MigrationComparison
{
    /// <summary>The files in their order, then what the database holds beyond them.</summary>
    /// <remarks>
    /// A row belongs to the file with its <c>created_at</c>, else to the file with its hash. drizzle's migrator instead takes all files older than the newest row for applied,
    /// and so never applies one that a merge brought in late; here it is pending.
    /// </remarks>
    public static IReadOnlyList<MigrationStatus> Compare(IReadOnlyList<MigrationFile> files, IReadOnlyList<(string Hash, long CreatedAt)> rows)
    {
        var unmatched = rows.ToList();
        var matches = new Dictionary<MigrationFile, (string Hash, long CreatedAt)>(ReferenceEqualityComparer.Instance);

        // Exact pairs first, so that two files of one millisecond find their own rows. By hash alone only a row whose time no file has: else it is that file, edited.
        var times = files.Select(static file => file.CreatedAt).ToHashSet();
        Match((file, row) => row.CreatedAt == file.CreatedAt && file.HasHash(row.Hash));
        Match((file, row) => !times.Contains(row.CreatedAt) && file.HasHash(row.Hash));
        Match((file, row) => row.CreatedAt == file.CreatedAt);

        var newest = rows.Count == 0 ? long.MinValue : rows.Max(static row => row.CreatedAt);
        var lastApplied = files.Count - 1;
        while (lastApplied >= 0 && !matches.ContainsKey(files[lastApplied]))
            lastApplied--;
        return
        [
            .. files.Select((file, index) => matches.TryGetValue(file, out var row)
                ? Applied(file, row)
                : new MigrationStatus(MigrationState.Pending, file.CreatedAt, file, null) { IsOutOfOrder = index < lastApplied || file.CreatedAt <= newest }),
            .. unmatched.Select(static row => new MigrationStatus(MigrationState.Missing, row.CreatedAt, null, row.Hash)),
        ];

        void Match(Func<MigrationFile, (string Hash, long CreatedAt), bool> belongs)
        {
            foreach (var file in files.Where(file => !matches.ContainsKey(file)))
            {
                var index = unmatched.FindIndex(row => belongs(file, row));
                if (index < 0)
                    continue;
                matches.Add(file, unmatched[index]);
                unmatched.RemoveAt(index);
            }
        }
    }

    private static MigrationStatus Applied(MigrationFile file, (string Hash, long CreatedAt) row) =>
        new(file.HasHash(row.Hash) ? MigrationState.Applied : MigrationState.Edited, file.CreatedAt, file, row.Hash)
        {
            AppliedAs = row.CreatedAt == file.CreatedAt ? null : row.CreatedAt,
        };
}
