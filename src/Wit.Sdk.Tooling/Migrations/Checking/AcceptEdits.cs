using Wit.Sdk.Schema.Snapshots;

namespace Wit.Sdk.Tooling.Migrations.Checking;

/// <summary>Takes the edits of generated files as they are: their snapshots get new ids, and those after them follow.</summary>
public static class AcceptEdits
{
    /// <summary>Rewrites the snapshots that need it.</summary>
    /// <returns>The names of the files that had been edited.</returns>
    /// <exception cref="ToolException">A snapshot can't be written.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(Workspace workspace, MigrationFolder folder, CancellationToken ct = default)
    {
        var inspection = await FolderInspection.ReadAsync(workspace, folder, ct);
        var edited = inspection.Edited().ToHashSet();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var migration in inspection.Migrations)
        {
            if (migration is not { Sql.Content: var sql, SnapshotFile.Content: var before, Snapshot: { Model: not null } snapshot }) continue;
            var after = ids.TryGetValue(snapshot.PreviousId, out var previous) ? before.Replace(snapshot.PreviousId, previous, StringComparison.Ordinal) : before;
            if (!edited.Contains(migration) && after == before) continue;
            if (SnapshotSeal.IsOwn(snapshot.Id))
            {
                var isSealed = edited.Contains(migration) || SnapshotSeal.IsSealed(snapshot.Id, before, sql);
                var id = SnapshotSeal.IdOf(after.Replace(snapshot.Id, SnapshotWriter.NoPrevious, StringComparison.Ordinal), isSealed ? sql : null);
                ids.Add(snapshot.Id, id);
                after = after.Replace(snapshot.Id, id, StringComparison.Ordinal);
            }

            await WriteAsync(folder.SnapshotFile(migration.Entry.Tag), after, ct);
        }

        return [.. inspection.Migrations.Where(edited.Contains).Select(migration => migration.FileName)];
    }

    private static async Task WriteAsync(string path, string text, CancellationToken ct)
    {
        try
        {
            await File.WriteAllTextAsync(path, text, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The snapshot could not be written: {exception.Message}", exception);
        }
    }
}
