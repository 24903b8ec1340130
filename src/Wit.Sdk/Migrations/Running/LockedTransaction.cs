using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>Runs work in a transaction that holds the lock of migrations, and commits it.</summary>
internal sealed class LockedTransaction(ServerSession session, MigrationLock migrationLock, MigrationLog log)
{
    /// <summary>Undoes what a file set for its session, within its transaction: behind a pooler the session is the next client's.</summary>
    public const string Reset = "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL";

    /// <summary>Undoes it for the rest of the transaction only, so that the migrator's record is written as the role that connected.</summary>
    public const string ResetLocal = "SET LOCAL session_authorization = DEFAULT; SET LOCAL role = DEFAULT";

    /// <summary>Does the work and commits. It is rolled back when the work fails.</summary>
    /// <param name="modes">The modes of the transaction.</param>
    /// <param name="work">The work.</param>
    /// <param name="commitFailed">Makes the exception of a commit that failed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task RunAsync(string modes, Func<Task> work, Func<NpgsqlException, Exception> commitFailed, CancellationToken cancellationToken)
    {
        await migrationLock.BeginAsync(modes, cancellationToken).ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
        }
        catch
        {
            await RollbackAsync().ConfigureAwait(false);
            throw;
        }

        await CommitAsync(commitFailed).ConfigureAwait(false);
    }

    /// <inheritdoc cref="RunAsync(string, Func{Task}, Func{NpgsqlException, Exception}, CancellationToken)"/>
    public Task RunAsync(Func<Task> work, CancellationToken cancellationToken) => RunAsync(string.Empty, work, static exception => exception, cancellationToken);

    /// <summary>It can't be cancelled: whether it took effect would not be known.</summary>
    private async Task CommitAsync(Func<NpgsqlException, Exception> commitFailed)
    {
        try
        {
            // It may wait for a standby, as long as the server lives.
            await session.RunLongAsync("COMMIT", CancellationToken.None).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            if (exception is PostgresException)
                await RollbackAsync().ConfigureAwait(false);
            throw commitFailed(exception);
        }
    }

    /// <summary>A transaction that can't be rolled back any more ends with its connection; the failure that led here is the one to report.</summary>
    private async Task RollbackAsync()
    {
        if (!session.IsOpen)
            return;
        try
        {
            await session.RunAsync("ROLLBACK", [], CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            log.ResetFailed(exception);
        }
    }
}
