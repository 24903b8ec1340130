using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Migrations.Running;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Pushing.Comparing;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>
/// Runs a plan under the lock of migrations: what may share a transaction does, and the state of the database is read again within it. A lock that is not granted soon is given
/// up, so that no session queues behind it, and the transaction is tried again.
/// </summary>
internal sealed class PushRun(ServerSession session, MigrationOptions options, CatalogScope scope, IProgress<string>? progress)
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    private readonly MigrationLog _log = new(null);
    private readonly StatementRunner _statements = new(session);
    private int _done;

    /// <summary>Runs the statements.</summary>
    /// <exception cref="StalePlanException">The database has changed since the plan was made.</exception>
    /// <exception cref="ToolException">A statement failed; the message says what of the plan was applied.</exception>
    public async Task ApplyAsync(PushPlan plan, CancellationToken cancellationToken)
    {
        _done = 0;
        var migrationLock = new MigrationLock(session, new LockWait(options.WaitFor, message => progress?.Report(message)), _log);
        var transaction = new LockedTransaction(session, migrationLock, _log);
        try
        {
            await migrationLock.TakeAsync(cancellationToken);
            await SessionSafety.SetAsync(session, cancellationToken);
            await session.SetMeaningAsync(cancellationToken);
            await TransactionAsync(transaction, plan, Together(plan.Statements, 0), cancellationToken);
            while (_done < plan.Statements.Count)
            {
                if (plan.Statements[_done].IsTransactional)
                    await TransactionAsync(transaction, plan, Together(plan.Statements, _done), cancellationToken);
                else
                    await AloneAsync(migrationLock, plan.Statements[_done], plan.Statements.Count, cancellationToken);
            }
        }
        catch (StatementException exception)
        {
            throw Failed(exception, plan.Statements.Count);
        }
        finally
        {
            await migrationLock.ReleaseAsync();
        }
    }

    /// <summary>The statements from one on that share a transaction; none where it runs alone.</summary>
    private static IReadOnlyList<PushStatement> Together(IReadOnlyList<PushStatement> statements, int from) => [.. statements.Skip(from).TakeWhile(statement => statement.IsTransactional)];

    /// <summary>The first transaction reads the database again, also where it has no statement to run.</summary>
    private async Task TransactionAsync(LockedTransaction transaction, PushPlan plan, IReadOnlyList<PushStatement> statements, CancellationToken cancellationToken)
    {
        var isFirst = _done == 0;
        await PatientlyAsync(
            () => transaction.RunAsync(
                string.Empty,
                async () =>
                {
                    await session.ScalarAsync("SELECT set_config('lock_timeout', $1, true) WHERE current_setting('lock_timeout') = '0'", [Timeout], cancellationToken);
                    if (isFirst) await CheckAsync(plan.Fingerprint, cancellationToken);
                    foreach (var statement in statements) await _statements.RunAsync(new MigrationStatement(statement.Sql, 1), cancellationToken);
                },
                exception => new StatementException(new MigrationStatement("COMMIT", 1), exception),
                cancellationToken),
            cancellationToken);
        _done += statements.Count;
    }

    private string Timeout => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (long)options.LockTimeout.TotalMilliseconds)}ms");

    private async Task CheckAsync(string fingerprint, CancellationToken cancellationToken)
    {
        // The reading sets a search_path, which goes with the savepoint.
        await session.RunAsync("SAVEPOINT wit_read", [], cancellationToken);
        var catalog = await session.LongAsync((connection, token) => CatalogReader.ReadAsync(connection, scope, token), cancellationToken);
        await session.RunAsync("ROLLBACK TO SAVEPOINT wit_read", [], cancellationToken);
        if (LiveDatabase.FingerprintOf(catalog) != fingerprint) throw new StalePlanException();
    }

    private async Task AloneAsync(MigrationLock migrationLock, PushStatement statement, int count, CancellationToken cancellationToken)
    {
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"[{_done + 1}/{count}] {statement.Comment}, outside of a transaction"));
        await PatientlyAsync(
            () => migrationLock.HoldAsync(() => _statements.RunAsync(new MigrationStatement(statement.Sql, 1), cancellationToken), cancellationToken), cancellationToken);
        _done++;
    }

    private async Task PatientlyAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        var (started, pause) = (Stopwatch.GetTimestamp(), s_shortest);
        while (true)
        {
            try
            {
                await work();
                return;
            }
            catch (StatementException exception) when (exception.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected
                && Stopwatch.GetElapsedTime(started) + pause < options.RetryFor)
            {
                progress?.Report(string.Create(CultureInfo.InvariantCulture, $"what is changed is in use (SQLSTATE {exception.SqlState}); next try in {pause.TotalSeconds:0.0} s"));
            }

            await Task.Delay(pause * (0.75 + (Random.Shared.NextDouble() / 2)), cancellationToken);
            pause = pause * 2 < s_longest ? pause * 2 : s_longest;
        }
    }

    private ToolException Failed(StatementException exception, int count)
    {
        var server = exception.Cause as PostgresException;
        var reason = server is null ? "the connection failed: " + (exception.Cause.InnerException ?? exception.Cause).Message : $"SQLSTATE {server.SqlState}: {server.MessageText}";
        if (server?.Detail is { Length: > 0 } detail) reason += "; " + detail;
        if (server?.Hint is { Length: > 0 } hint) reason += "; hint: " + hint;
        var outcome = _done == 0 ? "nothing was changed" : string.Create(CultureInfo.InvariantCulture, $"the first {_done} of {count} statements were applied; push again to go on");
        if (server is null && exception.Statement.Sql == "COMMIT") outcome = "whether it was committed is not known; push again to see";
        return new ToolException($"{reason}; {outcome}.\n{SqlLead.Cut(exception.Statement.Sql)}", exception.Cause);
    }
}
