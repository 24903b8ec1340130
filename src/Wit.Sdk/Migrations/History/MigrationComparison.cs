namespace Wit.Sdk.Migrations.History;

/// <summary>Holds the files of the folder against the rows of the database.</summary>
internal static class MigrationComparison
{
    private const long MillisecondsPerSecond = 1000;

    /// <summary>The files in their order, then what the database holds beyond them.</summary>
    /// <remarks>
    /// A row belongs to the file with its <c>created_at</c>, otherwise to the file with its hash. drizzle's migrator instead takes all files older than the newest row for applied,
    /// and so never applies one that a merge brought in late; here it is pending.
    /// </remarks>
    public static IReadOnlyList<MigrationStatus> Compare(IReadOnlyList<MigrationFile> files, IReadOnlyList<AppliedMigration> rows)
    {
        var unmatched = rows.ToList();
        var matches = new Dictionary<MigrationFile, AppliedMigration>(ReferenceEqualityComparer.Instance);

        // drizzle 1.0 knows its migrations by name; those of a table that has no names yet by their second, as it does.
        Match(static (file, row) => file.IsOfDrizzleOne && row.Name == file.Tag);
        Match(static (file, row) => file.IsOfDrizzleOne && row.Name is null && row.CreatedAt / MillisecondsPerSecond == file.CreatedAt / MillisecondsPerSecond && file.HasHash(row.Hash));

        // Exact pairs first, so that two files of one millisecond find their own rows. By hash alone only a row whose time no file has: otherwise it is that file, edited.
        var times = files.Select(static file => file.CreatedAt).ToHashSet();
        Match((file, row) => IsSameForm(file, row) && row.CreatedAt == file.CreatedAt && file.HasHash(row.Hash));
        Match((file, row) => IsSameForm(file, row) && !times.Contains(row.CreatedAt) && file.HasHash(row.Hash));
        Match((file, row) => IsSameForm(file, row) && row.CreatedAt == file.CreatedAt);

        var newest = rows.Count == 0 ? long.MinValue : rows.Max(static row => row.CreatedAt);
        var lastApplied = files.Count - 1;
        while (lastApplied >= 0 && !matches.ContainsKey(files[lastApplied]))
            lastApplied--;
        return
        [
            .. files.Select((file, index) => matches.TryGetValue(file, out var row)
                ? Applied(file, row)
                : new MigrationStatus(MigrationState.Pending, file.CreatedAt, file, null) { IsOutOfOrder = index < lastApplied || (!file.IsOfDrizzleOne && file.CreatedAt <= newest) }),
            .. unmatched.Select(static row => new MigrationStatus(MigrationState.Missing, row.CreatedAt, null, row.Hash)),
        ];

        void Match(Func<MigrationFile, AppliedMigration, bool> belongs)
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

    /// <summary>A row with a name belongs to no other migration of drizzle 1.0.</summary>
    private static bool IsSameForm(MigrationFile file, AppliedMigration row) => !file.IsOfDrizzleOne || row.Name is null;

    private static MigrationStatus Applied(MigrationFile file, AppliedMigration row) =>
        new(file.HasHash(row.Hash) ? MigrationState.Applied : MigrationState.Edited, file.CreatedAt, file, row.Hash)
        {
            AppliedAs = row.CreatedAt == file.CreatedAt || file.IsOfDrizzleOne ? null : row.CreatedAt,
        };
}
