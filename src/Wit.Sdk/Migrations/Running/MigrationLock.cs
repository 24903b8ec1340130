using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>
/// The lock under which migrations are applied: an advisory one of the session, so that it outlives the transactions of the files. It waits by asking again, since a
/// session that waits inside the server holds a snapshot, and a concurrent index build would wait for that in turn.
/// </summary>
internal sealed class MigrationLock(NpgsqlConnection connection, MigrationLog log)
{
    /// <summary>"witsdkmg" in ASCII; advisory locks are per database.</summary>
    private const long Key = 0x7769_7473_646B_6D67;

    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(500);

    /// <summary>Takes the lock, and tells whether it had to wait.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        var pause = s_shortest;
        var hasWaited = false;
        while (!await TryAsync("SELECT pg_try_advisory_lock($1)", cancellationToken).ConfigureAwait(false))
        {
            if (!hasWaited)
                log.Waiting();
            hasWaited = true;

            // Processes that started together do not ask together.
            await Task.Delay(pause * (0.5 + Random.Shared.NextDouble()), cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < s_longest ? pause * 2 : s_longest;
        }

        return hasWaited;
    }

    /// <summary>Gives the lock back, also after an error; a pooled connection would keep it.</summary>
    public async Task ReleaseAsync()
    {
        try
        {
            await TryAsync("SELECT pg_advisory_unlock($1)", CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            log.UnlockFailed(exception);
        }
    }

    private async Task<bool> TryAsync(string sql, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Key });
            return (bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
    }
}
