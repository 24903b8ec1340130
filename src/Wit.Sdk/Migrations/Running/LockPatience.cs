using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>
/// Tries work again that met a lock or a deadlock. It gives up a lock that it does not get soon, so that no session queues behind it, and comes back after a pause that grows.
/// </summary>
internal sealed class LockPatience(ServerSession session, MigrationOptions options)
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    private string Timeout => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (long)options.LockTimeout.TotalMilliseconds)}ms");

    /// <summary>Sets the timeout, unless there is one.</summary>
    /// <param name="isLocal">Whether it ends with the transaction.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether it was set here.</returns>
    public async Task<bool> SetTimeoutAsync(bool isLocal, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT set_config('lock_timeout', $1, $2) WHERE current_setting('lock_timeout') = '0'";
        return options.LockTimeout > TimeSpan.Zero && await session.ScalarAsync(Sql, [Timeout, isLocal], cancellationToken).ConfigureAwait(false) is not null;
    }

    /// <summary>Does the work, again and again where it must be; it has to leave nothing behind when it fails.</summary>
    /// <param name="running">The file.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="MigrationException">Another failure, or the patience is at its end.</exception>
    public async Task RunAsync(RunningFile running, Func<Task> work, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var pause = s_shortest;
        while (true)
        {
            try
            {
                await work().ConfigureAwait(false);
                return;
            }
            catch (StatementException exception) when (exception.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected)
            {
                if (Stopwatch.GetElapsedTime(started) + pause > options.RetryFor)
                {
                    var more = await GiveUpAsync(Stopwatch.GetElapsedTime(started), cancellationToken).ConfigureAwait(false);
                    throw running.Failed(exception, more);
                }

                var reason = exception.SqlState == PostgresErrorCodes.DeadlockDetected ? "it met a deadlock" : "what it changes is in use";
                var line = StatementFailure.LineOf(exception.Statement);
                running.Tell(string.Create(CultureInfo.InvariantCulture, $"line {line}: {reason} (SQLSTATE {exception.SqlState}); next try in {pause.TotalSeconds:0.0} s"));
            }
            catch (StatementException exception)
            {
                throw running.Failed(exception);
            }

            await Task.Delay(pause * (0.75 + (Random.Shared.NextDouble() / 2)), cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < s_longest ? pause * 2 : s_longest;
        }
    }

    private async Task<string> GiveUpAsync(TimeSpan waited, CancellationToken cancellationToken)
    {
        const string Oldest = """
            SELECT format('the oldest open transaction is that of process %s (%s, %s, open for %s)', pid, coalesce(nullif(application_name, ''), usename), state, date_trunc('second', now() - xact_start))
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL ORDER BY xact_start LIMIT 1
            """;
        var oldest = await session.ScalarAsync(Oldest, [], cancellationToken).ConfigureAwait(false) as string;
        return string.Create(CultureInfo.InvariantCulture, $"given up after {waited.TotalSeconds:0} s") + (oldest is null ? string.Empty : "; " + oldest);
    }
}
