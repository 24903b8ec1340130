using System.Diagnostics;
using Npgsql;
using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Migrations.History;

namespace Wit.Sdk.Migrations.Running;

/// <summary>Applies one file after another.</summary>
internal sealed class MigrationRun(ServerSession session, LockedTransaction transaction, MigrationLock migrationLock, MigrationOptions options, MigrationLog log)
{
    private readonly MigrationHistory _history = new(session, options);
    private readonly StatementRunner _statements = new(session);
    private readonly LockPatience _patience = new(session, options);

    /// <summary>Applies files.</summary>
    /// <returns>Those that were applied here: behind a pooler another process may have taken some.</returns>
    public async Task<IReadOnlyList<MigrationFile>> ApplyAsync(IReadOnlyList<MigrationFile> pending, IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        // A file that can't be run at all is known before the first one runs.
        var plans = pending.Select(FilePlan.Of).ToList();
        if (session.IsPooled)
            PoolerLimits.ThrowIfExceeded(pending, plans);
        var applied = new List<MigrationFile>();
        for (var index = 0; index < pending.Count; index++)
        {
            var running = new RunningFile(pending[index], index + 1, pending.Count, applied, progress, log);
            running.Begins();
            var started = Stopwatch.GetTimestamp();
            if (await ApplyAsync(running, plans[index], cancellationToken).ConfigureAwait(false))
            {
                running.IsDone(Stopwatch.GetElapsedTime(started));
                applied.Add(pending[index]);
            }
        }

        return applied;
    }

    private async Task<bool> ApplyAsync(RunningFile running, FilePlan plan, CancellationToken cancellationToken)
    {
        try
        {
            await SessionSafety.SetAsync(session, cancellationToken).ConfigureAwait(false);
            await session.SetMeaningAsync(cancellationToken).ConfigureAwait(false);
            return plan.IsWhole
                ? await ApplyWholeAsync(running, plan.Steps[0], cancellationToken).ConfigureAwait(false)
                : await new StepwiseRun(session, transaction, migrationLock, _history, new StepHistory(session, options), _patience, running)
                    .ApplyAsync(plan.Steps, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            throw running.Failed(exception);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw running.Cancelled(exception, cancellationToken);
        }
        finally
        {
            // What a file sets must not be what the next one meets: alone it would not meet it.
            if (session.IsOpen && !session.IsPooled)
                await ResetAsync().ConfigureAwait(false);
        }
    }

    private async Task<bool> ApplyWholeAsync(RunningFile running, MigrationStep step, CancellationToken cancellationToken)
    {
        var isTaken = false;
        await _patience.RunAsync(running, () => transaction.RunAsync(step.Modes, ApplyAsync, exception => CommitFailed(step, exception), cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return !isTaken;

        async Task ApplyAsync()
        {
            isTaken = migrationLock.IsPerTransaction && await _history.HasAsync(running.File, cancellationToken).ConfigureAwait(false);
            if (isTaken)
                return;
            await _statements.RunAsync(step, _patience, cancellationToken).ConfigureAwait(false);
            await RecordAsync(step, cancellationToken).ConfigureAwait(false);
        }

        async Task RecordAsync(MigrationStep last, CancellationToken token)
        {
            try
            {
                await session.RunAsync(LockedTransaction.Reset, [], token).ConfigureAwait(false);
                await _history.AddAsync(running.File, token).ConfigureAwait(false);
            }
            catch (NpgsqlException exception)
            {
                throw new StatementException(LastOf(last) with { Sql = "-- the record of the file in " + options.TableName }, exception);
            }
        }
    }

    /// <summary>Checks deferred to the commit fail at the last statement. A connection that is lost at that moment leaves the outcome open.</summary>
    internal static StatementException CommitFailed(MigrationStep step, NpgsqlException exception) => new(LastOf(step) with { Sql = "COMMIT" }, exception)
    {
        Outcome = exception is PostgresException ? null : "whether it was committed is not known: `wit status` shows it, and the next run goes on from there",
    };

    private static MigrationStatement LastOf(MigrationStep step) => step.Statements.Count == 0 ? new MigrationStatement(string.Empty, 1) : step.Statements[^1] with { CopyData = null };

    private async Task ResetAsync()
    {
        try
        {
            await session.RunAsync("ROLLBACK; " + LockedTransaction.Reset, [], CancellationToken.None).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            // The failure that led here is the one to report, and a next file would meet this one too.
            log.ResetFailed(exception);
        }
    }
}
