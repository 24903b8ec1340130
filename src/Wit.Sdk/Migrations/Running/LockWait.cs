using System.Diagnostics;
using System.Globalization;

namespace Wit.Sdk.Migrations.Running;

/// <summary>Waits for the process that holds the lock of migrations: reports its name and the time, and not longer than the limit.</summary>
/// <param name="limit">The longest time.</param>
/// <param name="tell">Receives the process it waits for, when it begins and from time to time.</param>
internal sealed class LockWait(TimeSpan limit, Action<string> tell)
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_news = TimeSpan.FromSeconds(10);

    private long _started;
    private TimeSpan _told;
    private TimeSpan _pause = s_shortest;

    /// <summary>Whether another process was waited for.</summary>
    public bool HasWaited { get; private set; }

    /// <summary>Forgets how long it took: the lock was taken.</summary>
    public void IsOver() => (_started, _pause, _told) = (0, s_shortest, default);

    /// <summary>Waits a moment; processes that began together do not ask together.</summary>
    /// <exception cref="MigrationException">The limit is reached.</exception>
    public async Task PauseAsync(ServerSession session, CancellationToken cancellationToken)
    {
        if (_started == 0)
            _started = Stopwatch.GetTimestamp();
        var waited = Stopwatch.GetElapsedTime(_started);
        if (waited >= limit)
            throw await GiveUpAsync(session, waited, cancellationToken).ConfigureAwait(false);
        if (!HasWaited || waited - _told >= s_news)
            await TellAsync(session, waited, cancellationToken).ConfigureAwait(false);
        HasWaited = true;

        var pause = _pause * (0.5 + Random.Shared.NextDouble());
        await Task.Delay(pause < limit - waited ? pause : limit - waited, cancellationToken).ConfigureAwait(false);
        _pause = _pause * 2 < s_longest ? _pause * 2 : s_longest;
    }

    private async Task TellAsync(ServerSession session, TimeSpan waited, CancellationToken cancellationToken)
    {
        // It may have ended since it was in the way.
        if (await LockHolder.FindAsync(session, cancellationToken).ConfigureAwait(false) is not { } holder)
            return;
        tell(string.Create(CultureInfo.InvariantCulture, $"waiting for {holder}, which applies migrations, for {waited.TotalSeconds:0} s of at most {limit.TotalSeconds:0} s"));
        _told = waited;
    }

    private static async Task<MigrationException> GiveUpAsync(ServerSession session, TimeSpan waited, CancellationToken cancellationToken)
    {
        var holder = await LockHolder.FindAsync(session, cancellationToken).ConfigureAwait(false);
        var who = holder is null ? "other processes hold the lock of migrations" : $"{holder} holds the lock of migrations";
        var cure = holder is null ? "run it again" : $"wait for it, or end it if it is not a migration that still runs: SELECT pg_terminate_backend({holder.Process})";
        return new MigrationException(string.Create(CultureInfo.InvariantCulture, $"{who}; given up after {waited.TotalSeconds:0} s, nothing was run. {cure}"));
    }
}
