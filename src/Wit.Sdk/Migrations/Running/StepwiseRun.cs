using Npgsql;
using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Migrations.History;

namespace Wit.Sdk.Migrations.Running;

/// <summary>
/// Applies a file step by step. What may run in a transaction does, together with the record that it is done. What may not, such as a concurrent index, is recorded before it
/// starts and after it ends; when an earlier run did not see the end, the database is asked.
/// </summary>
internal sealed class StepwiseRun(
    ServerSession session, LockedTransaction transaction, MigrationLock migrationLock, MigrationHistory history, StepHistory steps, LockPatience patience, RunningFile running)
{
    private readonly StatementRunner _statements = new(session);
    private readonly IndexRepair _repair = new(session);
    private IReadOnlyList<MigrationStep> _all = [];
    private IReadOnlyList<string> _hashes = [];

    private MigrationFile File => running.File;

    /// <summary>Applies the file; false when another process has done it.</summary>
    public async Task<bool> ApplyAsync(IReadOnlyList<MigrationStep> all, CancellationToken cancellationToken)
    {
        (_all, _hashes) = (all, MigrationStep.HashesOf(all));
        await transaction.RunAsync(() => steps.CreateAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        var done = Continue(await ReadAsync(cancellationToken).ConfigureAwait(false));
        await RepeatSettingsAsync(done, cancellationToken).ConfigureAwait(false);
        while (done < all.Count)
        {
            Progress(done);
            var next = await TryInTransactionAsync(done, cancellationToken).ConfigureAwait(false) ?? await RunAloneAsync(done, cancellationToken).ConfigureAwait(false);
            if (next < 0)
                return false;
            done = next;
        }

        Progress(done);
        return await FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The progress of another process: the number of steps, less than none if it is the whole file. It has to be read under the lock.</summary>
    private async Task<int> DoneMeanwhileAsync(int done, CancellationToken cancellationToken)
    {
        if (!migrationLock.IsPerTransaction)
            return done;
        if (await history.HasAsync(File, cancellationToken).ConfigureAwait(false))
            return -1;
        return Check(await ReadAsync(cancellationToken).ConfigureAwait(false));
    }

    private async Task<StepProgress?> ReadAsync(CancellationToken cancellationToken) =>
        (await steps.ReadAsync(cancellationToken).ConfigureAwait(false)).GetValueOrDefault(File.CreatedAt);

    private void Progress(int done) => running.IsAppliedBefore(done > 0 && done < _all.Count ? _all[done].Statements[0] : null);

    /// <summary>How many steps an earlier run has done.</summary>
    private int Continue(StepProgress? recorded)
    {
        var done = Check(recorded);
        if (recorded is not null && (done > 0 || recorded.HasStarted))
            running.Tell($"goes on after {done} of {_all.Count} steps, where it was interrupted");
        return done;
    }

    private int Check(StepProgress? recorded)
    {
        if (recorded is null)
            return 0;
        if (recorded.Done <= _all.Count && _hashes[recorded.Done] == recorded.Hash)
            return recorded.Done;
        throw new MigrationException(
            $"\"{File.FileName}\" was interrupted after its first {recorded.Done} statements, and those have been edited since then; nothing was run. Restore them: what "
            + "comes after them may be changed") { File = File.FileName };
    }

    /// <summary>Settings of completed steps for their session, on which the rest of the file relies.</summary>
    private async Task RepeatSettingsAsync(int done, CancellationToken cancellationToken)
    {
        foreach (var statement in _all.Take(done).SelectMany(static step => step.Statements).Where(static statement => SqlLead.BeginsWith(statement.Sql, "SET", "RESET")))
            await patience.RunAsync(running, () => _statements.RunAsync(statement, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a step in a transaction with its record, and returns how many are done then; null when the server can't run it so, which is the first that it looks at.</summary>
    private async Task<int?> TryInTransactionAsync(int done, CancellationToken cancellationToken)
    {
        int? next = null;
        try
        {
            await patience.RunAsync(running, () => RunAsync(_all[done]), cancellationToken).ConfigureAwait(false);
            return next;
        }
        catch (MigrationException exception) when (!_all[done].IsTransaction
            && exception.SqlState is PostgresErrorCodes.ActiveSqlTransaction or PostgresErrorCodes.InvalidTransactionTermination)
        {
            return null;
        }

        Task RunAsync(MigrationStep step) => transaction.RunAsync(
            step.Modes,
            async () =>
            {
                var meanwhile = await DoneMeanwhileAsync(done, cancellationToken).ConfigureAwait(false);
                next = meanwhile == done ? done + 1 : meanwhile;
                if (meanwhile != done)
                    return;
                await _statements.RunAsync(step, patience, cancellationToken).ConfigureAwait(false);
                await RecordAsync(new StepProgress(done + 1, _hashes[done + 1], HasStarted: false), cancellationToken).ConfigureAwait(false);
            },
            exception => MigrationRun.CommitFailed(step, exception),
            cancellationToken);
    }

    private async Task RecordAsync(StepProgress progress, CancellationToken cancellationToken)
    {
        await session.RunAsync(LockedTransaction.ResetLocal, [], cancellationToken).ConfigureAwait(false);
        await steps.WriteAsync(File, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a statement outside of a transaction, and returns how many steps are done then.</summary>
    private async Task<int> RunAloneAsync(int done, CancellationToken cancellationToken)
    {
        var next = done + 1;
        running.RunsAlone();
        await migrationLock.HoldAsync(
            async () =>
            {
                var meanwhile = await DoneMeanwhileAsync(done, cancellationToken).ConfigureAwait(false);
                if (meanwhile != done)
                    next = meanwhile;
                else
                    await RunAloneAsync(_all[done].Statements[0], done, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        return next;
    }

    private async Task RunAloneAsync(MigrationStatement statement, int done, CancellationToken cancellationToken)
    {
        var index = IndexStatement.Parse(statement.Sql);
        var after = new StepProgress(done + 1, _hashes[done + 1], HasStarted: false);
        if (await ReadAsync(cancellationToken).ConfigureAwait(false) is not { HasStarted: true } recorded || recorded.Done != done)
        {
            // An existing index of that name is not one of ours: the server reports it, now and in the next run.
            if (index is not { IsCreate: true } || !await _repair.IsValidAsync(index, cancellationToken).ConfigureAwait(false))
                await WriteAsync(new StepProgress(done, _hashes[done], HasStarted: true), cancellationToken).ConfigureAwait(false);
        }
        else if (index is not null && await _repair.IsDoneAsync(index, cancellationToken).ConfigureAwait(false))
        {
            await WriteAsync(after, cancellationToken).ConfigureAwait(false);
            return;
        }

        await patience.RunAsync(running, () => RunAloneAsync(statement, index, cancellationToken), cancellationToken).ConfigureAwait(false);
        await WriteAsync(after, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAloneAsync(MigrationStatement statement, IndexStatement? index, CancellationToken cancellationToken)
    {
        if (index is { IsCreate: true } && await _repair.DropInvalidAsync(index, cancellationToken).ConfigureAwait(false) is { } dropped)
            running.Tell($"line {StatementFailure.LineOf(statement)}: the index {dropped} was left invalid by an interrupted build; it is built again");

        // Behind a pooler a timeout of the session would be that of other clients.
        var isSet = !IndexStatement.IsConcurrent(statement.Sql) && !session.IsPooled && await patience.SetTimeoutAsync(isLocal: false, cancellationToken).ConfigureAwait(false);
        try
        {
            await _statements.RunAsync(statement, cancellationToken).ConfigureAwait(false);
        }
        catch (StatementException exception) when (index is { IsCreate: true } && exception.Cause is PostgresException { InvariantSeverity: "ERROR" } && !cancellationToken.IsCancellationRequested)
        {
            await DropFailedAsync(index, statement, cancellationToken).ConfigureAwait(false);
            throw;
        }

        if (isSet)
            await session.RunAsync("RESET lock_timeout", [], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>An invalid unique index refuses rows of the app just as a valid one does, so what a failed build leaves must not wait for the next run.</summary>
    private async Task DropFailedAsync(IndexStatement index, MigrationStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            if (await _repair.DropInvalidAsync(index, cancellationToken).ConfigureAwait(false) is { } dropped)
                running.Tell($"line {StatementFailure.LineOf(statement)}: the build of the index {dropped} failed and left it invalid; it is dropped");
        }
        catch (NpgsqlException exception)
        {
            // The failed build is the error to report; the next run drops the index.
            running.Tell($"line {StatementFailure.LineOf(statement)}: the index {index.Index}, which the failed build left invalid, can't be dropped: {exception.Message}");
        }
    }

    /// <summary>Writes a record while the lock is held already; behind a pooler by the second connection.</summary>
    private async Task WriteAsync(StepProgress progress, CancellationToken cancellationToken)
    {
        await session.RunAsync("BEGIN", [], cancellationToken).ConfigureAwait(false);
        await RecordAsync(progress, cancellationToken).ConfigureAwait(false);
        await session.RunLongAsync("COMMIT", CancellationToken.None).ConfigureAwait(false);
    }

    private async Task<bool> FinishAsync(CancellationToken cancellationToken)
    {
        var isTaken = false;
        await transaction.RunAsync(
            async () =>
            {
                isTaken = migrationLock.IsPerTransaction && await history.HasAsync(File, cancellationToken).ConfigureAwait(false);
                if (isTaken)
                    return;
                await session.RunAsync(LockedTransaction.ResetLocal, [], cancellationToken).ConfigureAwait(false);
                await history.AddAsync(File, cancellationToken).ConfigureAwait(false);
                await steps.RemoveAsync(File, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        return !isTaken;
    }
}
