using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>
/// The lock under which migrations are applied, an advisory one. On a connection to the server itself it is taken once, for the session. Behind a pooler the session is
/// not the client's: there each transaction takes it, and reads again what is applied before it does anything.
/// It waits by asking again, since a session that waits inside the server holds a snapshot, and a concurrent index build would wait for that in turn.
/// </summary>
internal sealed class MigrationLock(ServerSession session, LockWait wait, MigrationLog log)
{
    /// <summary>"witsdkmg" in ASCII; advisory locks are per database.</summary>
    public const long Key = 0x7769_7473_646B_6D67;

    private bool _isHeld;

    /// <summary>Whether each transaction has to take the lock.</summary>
    public bool IsPerTransaction => session.IsPooled;

    /// <summary>Takes the lock for the session, where that holds.</summary>
    /// <exception cref="MigrationException">Another process kept it for longer than the limit.</exception>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        if (IsPerTransaction)
            return;
        while (!await TryAsync("SELECT pg_try_advisory_lock($1)", cancellationToken).ConfigureAwait(false))
            await wait.PauseAsync(session, cancellationToken).ConfigureAwait(false);
        _isHeld = true;
        wait.IsOver();
    }

    /// <summary>Begins a transaction that holds the lock.</summary>
    /// <param name="modes">The modes of the transaction; empty for the session's.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <exception cref="MigrationException">Another process kept it for longer than the limit.</exception>
    public async Task BeginAsync(string modes, CancellationToken cancellationToken)
    {
        while (true)
        {
            await session.RunAsync(modes.Length == 0 ? "BEGIN" : "BEGIN " + modes, [], cancellationToken).ConfigureAwait(false);
            if (!IsPerTransaction || await TryAsync("SELECT pg_try_advisory_xact_lock($1)", cancellationToken).ConfigureAwait(false))
                break;
            await session.RunAsync("ROLLBACK", [], cancellationToken).ConfigureAwait(false);
            await wait.PauseAsync(session, cancellationToken).ConfigureAwait(false);
        }

        wait.IsOver();
        if (IsPerTransaction)
            await session.SetLocalMeaningAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Holds the lock while a statement runs that can't run in a transaction: behind a pooler by a transaction of a second connection, which stays open until then.</summary>
    public async Task HoldAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        if (!IsPerTransaction)
        {
            await work().ConfigureAwait(false);
            return;
        }

        var second = await session.CloneAsync(cancellationToken).ConfigureAwait(false);
        await using (second.ConfigureAwait(false))
        {
            var held = new MigrationLock(second, wait, log);
            await held.BeginAsync(string.Empty, cancellationToken).ConfigureAwait(false);
            await second.RunAsync("SET LOCAL idle_in_transaction_session_timeout = 0", [], cancellationToken).ConfigureAwait(false);
            await work().ConfigureAwait(false);
            await second.RunAsync("COMMIT", [], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Releases the lock, also after an error; a pooled connection would keep it.</summary>
    public async Task ReleaseAsync()
    {
        if (!_isHeld || !session.IsOpen)
            return;
        try
        {
            await TryAsync("SELECT pg_advisory_unlock($1)", CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            log.UnlockFailed(exception);
        }
    }

    private async Task<bool> TryAsync(string sql, CancellationToken cancellationToken) =>
        (bool)(await session.ScalarAsync(sql, [Key], cancellationToken).ConfigureAwait(false))!;
}
