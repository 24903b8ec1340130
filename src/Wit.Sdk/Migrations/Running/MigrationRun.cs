using System.Data;
using System.Diagnostics;
using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>Applies one file after another on the connection that holds the lock.</summary>
internal sealed class MigrationRun(NpgsqlConnection connection, MigrationHistory history, MigrationOptions options, MigrationLog log)
{
    /// <summary>What a file sets must not be what the next one meets: alone it would not meet it.</summary>
    private const string Reset = "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL";

    private readonly StatementRunner _statements = new(connection);
    private readonly LockPatience _patience = new(connection, options);

    public async Task ApplyAsync(IReadOnlyList<MigrationFile> pending, IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        // A file that can't be run at all is known before the first one runs.
        var steps = pending.Select(MigrationStep.Of).ToList();
        for (var index = 0; index < pending.Count; index++)
        {
            var running = new RunningFile(pending[index], index + 1, pending.Count, progress, log);
            running.Begins();
            var started = Stopwatch.GetTimestamp();
            try
            {
                await Connections.SessionSettings.SetAsync(connection, cancellationToken).ConfigureAwait(false);
                await ApplyAsync(running, steps[index], cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                if (connection.State == ConnectionState.Open)
                    await ServerCommand.RunAsync(connection, Reset, [], CancellationToken.None).ConfigureAwait(false);
            }

            running.IsDone(Stopwatch.GetElapsedTime(started));
        }
    }

    private Task ApplyAsync(RunningFile running, IReadOnlyList<MigrationStep> steps, CancellationToken cancellationToken) => running.File.RunsInTransaction
        ? _patience.RunAsync(running, () => ApplyInTransactionAsync(running.File, steps[0], cancellationToken), cancellationToken)
        : new StepwiseRun(connection, history, new StepHistory(connection, options), _patience, running).ApplyAsync(steps, cancellationToken);

    private async Task ApplyInTransactionAsync(MigrationFile file, MigrationStep step, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await _statements.RunAsync(file, step, _patience, cancellationToken).ConfigureAwait(false);
            await history.AddAsync(file, cancellationToken).ConfigureAwait(false);
            await StatementRunner.CommitAsync(transaction, file, step, cancellationToken).ConfigureAwait(false);
        }
    }
}
