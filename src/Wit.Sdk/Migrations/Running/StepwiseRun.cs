using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>
/// Applies a file without a transaction step by step. What may run in a transaction does, together with the record that it is done. What may not, such as a concurrent
/// index, is recorded before it starts and after it ends; when an earlier run did not see the end, the database is asked.
/// </summary>
internal sealed class StepwiseRun(NpgsqlConnection connection, MigrationHistory history, StepHistory steps, LockPatience patience, RunningFile running)
{
    private readonly StatementRunner _statements = new(connection);
    private readonly IndexRepair _repair = new(connection);

    private MigrationFile File => running.File;

    public async Task ApplyAsync(IReadOnlyList<MigrationStep> all, CancellationToken cancellationToken)
    {
        await steps.CreateAsync(cancellationToken).ConfigureAwait(false);
        var recorded = (await steps.ReadAsync(cancellationToken).ConfigureAwait(false)).GetValueOrDefault(File.CreatedAt);
        var done = Continue(all, recorded);
        for (var index = done; index < all.Count; index++)
        {
            var hasStarted = index == done && recorded is { HasStarted: true };
            var progress = new StepProgress(index + 1, MigrationStep.HashOf(all.Take(index + 1)), HasStarted: false);
            if (!await TryInTransactionAsync(all[index], progress, cancellationToken).ConfigureAwait(false))
                await RunAloneAsync(all[index].Statements[0], progress, new StepProgress(index, MigrationStep.HashOf(all.Take(index)), hasStarted), cancellationToken).ConfigureAwait(false);
        }

        await FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many steps an earlier run has done.</summary>
    private int Continue(IReadOnlyList<MigrationStep> all, StepProgress? recorded)
    {
        if (recorded is null)
            return 0;
        if (recorded.Done > all.Count || MigrationStep.HashOf(all.Take(recorded.Done)) != recorded.Hash)
        {
            throw new MigrationException(
                $"\"{File.FileName}\" was interrupted after its first {recorded.Done} statements, and those have been edited since then; nothing was run. Restore them: what "
                + "comes after them may be changed") { File = File.FileName };
        }

        if (recorded.Done > 0 || recorded.HasStarted)
            running.Tell($"goes on after {recorded.Done} of {all.Count} steps, where it was interrupted");
        return recorded.Done;
    }

    /// <summary>Runs a step in a transaction with its record; false when the server says that it can't be run so, which is the first that it looks at.</summary>
    private async Task<bool> TryInTransactionAsync(MigrationStep step, StepProgress done, CancellationToken cancellationToken)
    {
        try
        {
            await patience.RunAsync(running, () => RunInTransactionAsync(step, done, cancellationToken), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (MigrationException exception) when (step.Statements.Count == 1
            && exception.SqlState is PostgresErrorCodes.ActiveSqlTransaction or PostgresErrorCodes.InvalidTransactionTermination)
        {
            return false;
        }
    }

    private async Task RunInTransactionAsync(MigrationStep step, StepProgress done, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await _statements.RunAsync(File, step, patience, cancellationToken).ConfigureAwait(false);
            await steps.WriteAsync(File, done, cancellationToken).ConfigureAwait(false);
            await StatementRunner.CommitAsync(transaction, File, step, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RunAloneAsync(MigrationStatement statement, StepProgress done, StepProgress before, CancellationToken cancellationToken)
    {
        var index = IndexStatement.Parse(statement.Sql);
        if (!before.HasStarted)
        {
            // An index of that name that is there already is none of ours: the server shall say so, now and in the next run.
            if (index is not { IsCreate: true } || !await _repair.IsValidAsync(index, cancellationToken).ConfigureAwait(false))
                await steps.WriteAsync(File, before with { HasStarted = true }, cancellationToken).ConfigureAwait(false);
        }
        else if (index is not null && await _repair.IsDoneAsync(index, cancellationToken).ConfigureAwait(false))
        {
            await steps.WriteAsync(File, done, cancellationToken).ConfigureAwait(false);
            return;
        }

        await patience.RunAsync(running, () => RunAloneAsync(statement, index, cancellationToken), cancellationToken).ConfigureAwait(false);
        await steps.WriteAsync(File, done, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAloneAsync(MigrationStatement statement, IndexStatement? index, CancellationToken cancellationToken)
    {
        if (index is { IsCreate: true } && await _repair.DropInvalidAsync(index, cancellationToken).ConfigureAwait(false) is { } dropped)
            running.Tell($"line {StatementFailure.LineOf(statement)}: the index {dropped} was left invalid by an interrupted build; it is built anew");
        if (IndexStatement.IsConcurrent(statement.Sql))
        {
            await _statements.RunAsync(File, statement, cancellationToken).ConfigureAwait(false);
            return;
        }

        await patience.SetTimeoutAsync(isLocal: false, cancellationToken).ConfigureAwait(false);
        await _statements.RunAsync(File, statement, cancellationToken).ConfigureAwait(false);
        await ServerCommand.RunAsync(connection, "RESET lock_timeout", [], cancellationToken).ConfigureAwait(false);
    }

    private async Task FinishAsync(CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await history.AddAsync(File, cancellationToken).ConfigureAwait(false);
            await steps.RemoveAsync(File, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
