using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Drift;

/// <summary>The schema that a database should have: that of the newest migration that was applied to it, not of those that are pending.</summary>
public static class AppliedSchema
{
    /// <summary>Reads the snapshot of the newest applied migration, and what is carried beside it.</summary>
    /// <param name="workspace">Where paths start.</param>
    /// <param name="folder">The migrations folder.</param>
    /// <param name="statuses">How each migration stands in the database.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The schema; null where it is unknown, because the newest applied migration has no snapshot, or an older one is pending.</returns>
    public static async Task<(SchemaModel Model, CarriedSchema Carried)?> ReadAsync(
        Workspace workspace, MigrationFolder folder, IReadOnlyList<MigrationStatus> statuses, CancellationToken cancellationToken = default)
    {
        var applied = statuses.Where(status => status.State is MigrationState.Applied or MigrationState.Edited).Select(status => status.Name).ToHashSet(StringComparer.Ordinal);
        var newest = folder.Journal.Entries.LastOrDefault(entry => applied.Contains(entry.Tag));
        if (newest is null) return (SchemaModel.Empty, CarriedSchema.Empty);
        if (folder.Journal.Entries.TakeWhile(entry => entry.Tag != newest.Tag).Any(entry => !applied.Contains(entry.Tag))) return null;
        var file = folder.SnapshotFile(newest.Tag);
        if (!File.Exists(file) || SnapshotReader.Read(new SourceFile(workspace.Display(file), await File.ReadAllTextAsync(file, cancellationToken))).Model is not { } model) return null;
        return (model, await folder.CarriedAtAsync(newest.Tag, cancellationToken));
    }
}
