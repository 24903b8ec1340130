using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Finds the schema, and what is carried beside it, before the newest migration, to which a new migration can lead back.</summary>
public static class UndoMigration
{
    /// <summary>The newest migration, and the schema before it.</summary>
    /// <exception cref="ToolException">There is none, or its schema before is not known.</exception>
    public static async Task<(string Name, SchemaModel Before, CarriedSchema Carried)> BeforeNewestAsync(Workspace workspace, MigrationFolder folder, CancellationToken cancellationToken = default)
    {
        if (folder.Journal.Entries.IsEmpty) throw new ToolException("There is no migration to undo.", isUsage: true);
        var newest = DropMigration.Newest(folder, statuses: null);
        var name = newest[0].Tag[(newest[0].Tag.IndexOf('_', StringComparison.Ordinal) + 1)..];
        var earlier = folder.Journal.Entries.Take(folder.Journal.Entries.Count - newest.Count).LastOrDefault();
        if (earlier is null) return (name, SchemaModel.Empty, CarriedSchema.Empty);
        var file = folder.SnapshotFile(earlier.Tag);
        if (!File.Exists(file)) throw new ToolException($"The migration '{earlier.Tag}' has no snapshot ('{workspace.Display(file)}'), so the schema before '{newest[0].Tag}' is not known.");
        var snapshot = SnapshotReader.Read(new SourceFile(workspace.Display(file), await File.ReadAllTextAsync(file, cancellationToken)));
        return (name, snapshot.Model ?? throw new DiagnosticsException([.. snapshot.Diagnostics]), await folder.CarriedAtAsync(earlier.Tag, cancellationToken));
    }
}
