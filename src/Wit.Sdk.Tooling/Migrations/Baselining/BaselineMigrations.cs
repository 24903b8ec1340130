using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Migrations.History;
using Wit.Sdk.Migrations.Running;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Drift;

namespace Wit.Sdk.Tooling.Migrations.Baselining;

/// <summary>Records migrations as applied to a database that was made without them, after the database was found to be what they make.</summary>
/// <param name="connectionString">The Npgsql connection string.</param>
/// <param name="workspace">Where paths start.</param>
/// <param name="folder">The migrations folder.</param>
/// <param name="options">Where applied migrations are recorded.</param>
public sealed class BaselineMigrations(string connectionString, Workspace workspace, MigrationFolder folder, MigrationOptions options)
{
    /// <summary>Compares, and records.</summary>
    /// <param name="to">The newest migration to record; null for all of the folder.</param>
    /// <param name="progress">Receives a message while another process is waited for.</param>
    /// <param name="cancellationToken">Stops the work; no record is written then.</param>
    /// <exception cref="ToolException">The migration does not exist, it has no snapshot, or an applied migration has been edited.</exception>
    public async Task<BaselineResult> RunAsync(string? to, IProgress<string>? progress, CancellationToken cancellationToken = default)
    {
        var newest = Newest(to);
        var model = await SnapshotAsync(newest, cancellationToken);
        var carried = await folder.CarriedAtAsync(newest, cancellationToken);
        var all = await MigrationSource.FromFolder(folder.Path).ReadAsync(cancellationToken);
        List<MigrationFile> files = [.. all.TakeWhile(file => file.Tag != newest), all.First(file => file.Tag == newest)];
        return await Databases.RunAsync(connectionString, "wit migrate --baseline", dataSource => RunAsync(dataSource, model, carried, files, progress, cancellationToken));
    }

    private string Newest(string? to)
    {
        var tags = folder.Journal.Entries.Select(entry => entry.Tag).ToList();
        if (tags.Count == 0) throw new ToolException("There is no migration to record; `wit generate` creates the first one.", isUsage: true);
        var tag = to is not null && to.EndsWith(".sql", StringComparison.Ordinal) ? to[..^4] : to;
        return tag is null ? tags[^1] : tags.Find(other => other == tag)
            ?? throw new ToolException($"The folder has no migration '{to}': {Suggestion.For(tag, tags, "`wit status` lists them")}.", isUsage: true);
    }

    private async Task<SchemaModel> SnapshotAsync(string tag, CancellationToken cancellationToken)
    {
        var file = folder.SnapshotFile(tag);
        if (!File.Exists(file))
            throw new ToolException($"The migration '{tag}' has no snapshot ('{workspace.Display(file)}'), so the database can't be compared with it. Give another one with --to.");
        var snapshot = SnapshotReader.Read(new SourceFile(workspace.Display(file), await File.ReadAllTextAsync(file, cancellationToken)));
        return snapshot.Model ?? throw new DiagnosticsException([.. snapshot.Diagnostics]);
    }

    private async Task<BaselineResult> RunAsync(
        NpgsqlDataSource dataSource, SchemaModel model, CarriedSchema carried, IReadOnlyList<MigrationFile> files, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        await using var session = await ServerSession.OpenAsync(dataSource, options.NetworkTimeout, cancellationToken);
        var log = new MigrationLog(null);
        var migrationLock = new MigrationLock(session, new LockWait(options.WaitFor, message => progress?.Report(message)), log);
        try
        {
            // Under the lock no migration runs while the database is compared.
            await migrationLock.TakeAsync(cancellationToken);
            var history = new QualifiedName(options.HistorySchema ?? "drizzle", options.HistoryTable ?? "__drizzle_migrations");
            var drift = await DatabaseDrift.CompareAsync(dataSource, model, carried, [history], cancellationToken);
            if (!drift.IsClean) return new BaselineResult([], drift);
            var recorded = await RecordAsync(session, new LockedTransaction(session, migrationLock, log), files, cancellationToken);
            return new BaselineResult(recorded, drift);
        }
        finally
        {
            await migrationLock.ReleaseAsync();
        }
    }

    private async Task<IReadOnlyList<MigrationFile>> RecordAsync(
        ServerSession session, LockedTransaction transaction, IReadOnlyList<MigrationFile> files, CancellationToken cancellationToken)
    {
        var history = new MigrationHistory(session, options);
        List<MigrationFile> recorded = [];
        await transaction.RunAsync(
            async () =>
            {
                await history.PrepareAsync(files, cancellationToken);
                var statuses = MigrationComparison.Compare(files, await history.ReadAsync(cancellationToken));
                if (statuses.FirstOrDefault(status => status.State == MigrationState.Edited) is { } edited)
                    throw new ToolException($"\"{edited.File!.FileName}\" was edited after it had been applied to this database; nothing was recorded. Restore the file.");
                recorded = [.. statuses.Where(status => status.State == MigrationState.Pending).Select(status => status.File!)];
                foreach (var file in recorded) await history.AddAsync(file, cancellationToken);
            },
            cancellationToken);
        return recorded;
    }
}
