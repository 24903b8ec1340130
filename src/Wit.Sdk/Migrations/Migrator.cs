using Microsoft.Extensions.Logging;
using Npgsql;
using Wit.Sdk.Migrations.History;
using Wit.Sdk.Migrations.Running;

namespace Wit.Sdk.Migrations;

/// <summary>
/// Applies a migrations folder to a database and reports the state of both. Folder and table are drizzle-kit's: what was applied here counts as applied for drizzle's
/// migrator, and the other way round.
/// </summary>
/// <param name="dataSource">The database. Its types are reloaded after migrations, so that new enums are known at once.</param>
/// <param name="source">The folder.</param>
/// <param name="loggerFactory">Where progress is logged, under <c>Wit.Sdk.Migrations</c>; null logs nothing.</param>
/// <param name="options">How migrations are recorded and how patient they are; null for the defaults, which are drizzle's table.</param>
public sealed class Migrator(NpgsqlDataSource dataSource, MigrationSource source, ILoggerFactory? loggerFactory = null, MigrationOptions? options = null)
{
    private readonly MigrationLog _log = new(loggerFactory);
    private readonly MigrationOptions _options = options ?? new MigrationOptions();

    /// <summary>Reloads the types of all pools of a database object; null if there is only the data source.</summary>
    internal Func<CancellationToken, Task>? TypesChanged { get; init; }

    /// <summary>
    /// Applies what is pending, each file in a transaction of its own, in the order of the journal. Any number of processes may call it at once: one applies, the others
    /// wait for it and find nothing to do. A statement that does not get its lock soon lets others through and is tried again. A file that begins with
    /// <c>-- wit:no-transaction</c> is applied statement by statement, and goes on where it was interrupted.
    /// </summary>
    /// <param name="cancellationToken">Cancels the waiting, and the statement that runs; its file is rolled back.</param>
    /// <returns>The files that were applied by this call.</returns>
    /// <exception cref="MigrationException">A file that was applied has been edited (then nothing ran), the folder can't be read, or a statement failed.</exception>
    public Task<IReadOnlyList<MigrationFile>> ApplyAsync(CancellationToken cancellationToken = default) => ApplyAsync(null, cancellationToken);

    /// <summary>Applies what is pending and reports each file.</summary>
    /// <param name="progress">Receives a report when a file begins and when it is done.</param>
    /// <param name="cancellationToken">Cancels the waiting, and the statement that runs; its file is rolled back.</param>
    /// <returns>The files that were applied by this call.</returns>
    /// <exception cref="MigrationException">A file that was applied has been edited (then nothing ran), the folder can't be read, or a statement failed.</exception>
    public async Task<IReadOnlyList<MigrationFile>> ApplyAsync(IProgress<MigrationProgress>? progress, CancellationToken cancellationToken = default)
    {
        var files = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<MigrationFile> applied;
        bool mayHaveChanged;
        var session = await ServerSession.OpenAsync(dataSource, _options.NetworkTimeout, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var statuses = await CompareAsync(new MigrationHistory(session, _options), files, cancellationToken).ConfigureAwait(false);
            if (IsUpToDate(statuses))
                return [];
            var wait = new LockWait(_options.WaitFor, message => Waits(statuses, progress, message));
            applied = await ApplyAsync(session, wait, files, progress, cancellationToken).ConfigureAwait(false);
            mayHaveChanged = applied.Count > 0 || wait.HasWaited || session.IsPooled;
        }

        // Also after waiting: another process may have created types after this data source loaded them.
        if (mayHaveChanged)
            await ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        return applied;
    }

    /// <summary>Reports the state of each migration, without a lock and without a write.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The files in the order of the journal, then what the database holds and the folder does not.</returns>
    /// <exception cref="MigrationException">The folder can't be read.</exception>
    public async Task<IReadOnlyList<MigrationStatus>> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        var files = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        var session = await ServerSession.OpenAsync(dataSource, _options.NetworkTimeout, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var statuses = await CompareAsync(new MigrationHistory(session, _options), files, cancellationToken).ConfigureAwait(false);
            var steps = await new StepHistory(session, _options).ReadAsync(cancellationToken).ConfigureAwait(false);
            return
            [
                .. statuses.Select(status => status.State == MigrationState.Pending && steps.TryGetValue(status.CreatedAt, out var progress)
                    ? status with { StepsDone = progress.Done }
                    : status),
            ];
        }
    }

    private static async Task<IReadOnlyList<MigrationStatus>> CompareAsync(MigrationHistory history, IReadOnlyList<MigrationFile> files, CancellationToken cancellationToken)
    {
        var exists = await history.ExistsAsync(cancellationToken).ConfigureAwait(false);
        return MigrationComparison.Compare(files, exists ? await history.ReadAsync(cancellationToken).ConfigureAwait(false) : []);
    }

    private static void ThrowIfEdited(IReadOnlyList<MigrationStatus> statuses)
    {
        var edited = statuses.Where(static status => status.State == MigrationState.Edited).Select(static status => status.File!).ToList();
        if (edited.Count == 0)
            return;

        var names = string.Join(", ", edited.Select(static file => $"\"{file.FileName}\""));
        var (were, it) = edited.Count == 1 ? ("was edited after it", "file") : ("were edited after they", "files");
        throw new MigrationException(
            $"{names} {were} had been applied to this database; nothing was run. Restore the {it}, and put the change into a new migration") { File = edited[0].FileName };
    }

    /// <summary>Whether there is nothing to do, which most starts of an app find; it needs no lock to know.</summary>
    private static bool IsUpToDate(IReadOnlyList<MigrationStatus> statuses) =>
        statuses.Count > 0 && statuses.All(static status => status is { State: MigrationState.Applied, AppliedAs: null });

    private void Waits(IReadOnlyList<MigrationStatus> statuses, IProgress<MigrationProgress>? progress, string message)
    {
        _log.Waiting(message);
        var pending = statuses.Where(static status => status is { File: not null, State: MigrationState.Pending }).ToList();
        if (pending.Count > 0)
            progress?.Report(new MigrationProgress(pending[0].File!, 1, pending.Count, null) { Message = message });
    }

    private async Task<IReadOnlyList<MigrationFile>> ApplyAsync(
        ServerSession session, LockWait wait, IReadOnlyList<MigrationFile> files, IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        var migrationLock = new MigrationLock(session, wait, _log);
        var transaction = new LockedTransaction(session, migrationLock, _log);
        try
        {
            await migrationLock.TakeAsync(cancellationToken).ConfigureAwait(false);
            var pending = await PrepareAsync(session, transaction, files, cancellationToken).ConfigureAwait(false);
            return await new MigrationRun(session, transaction, migrationLock, _options, _log).ApplyAsync(pending, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (MigrationException exception)
        {
            _log.Failed(exception.Message);
            throw;
        }
        finally
        {
            await migrationLock.ReleaseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Makes the table of applied migrations, and decides under the lock what is pending.</summary>
    private async Task<IReadOnlyList<MigrationFile>> PrepareAsync(
        ServerSession session, LockedTransaction transaction, IReadOnlyList<MigrationFile> files, CancellationToken cancellationToken)
    {
        var history = new MigrationHistory(session, _options);
        IReadOnlyList<MigrationStatus> statuses = [];
        await transaction.RunAsync(
            async () =>
            {
                await history.PrepareAsync(files, cancellationToken).ConfigureAwait(false);
                statuses = await CompareAsync(history, files, cancellationToken).ConfigureAwait(false);
                ThrowIfEdited(statuses);
                foreach (var moved in statuses.Where(static status => status.AppliedAs is not null))
                    await history.MoveAsync(moved.AppliedHash!, moved.AppliedAs!.Value, moved.CreatedAt, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var missing in statuses.Where(static status => status.State == MigrationState.Missing))
            _log.Missing(missing.Name);
        foreach (var late in statuses.Where(static status => status.IsOutOfOrder))
            _log.OutOfOrder(late.File!.FileName);
        return [.. statuses.Where(static status => status.State == MigrationState.Pending).Select(static status => status.File!)];
    }

    /// <summary>Idle connections keep the types they were opened with, so the pool is emptied too.</summary>
    private async Task ReloadTypesAsync(CancellationToken cancellationToken)
    {
        if (TypesChanged is not null)
        {
            await TypesChanged(cancellationToken).ConfigureAwait(false);
            return;
        }

        await dataSource.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        dataSource.Clear();
    }
}
