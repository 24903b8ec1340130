using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>
/// Watches a server while it works on a long statement, by asking it on a new connection each time. A statement may take hours; it is lost only when nothing answers on any
/// connection, or when the server says that it no longer works on it. TCP keepalive alone does not show either: a proxy between the two keeps answering.
/// </summary>
internal sealed class PeerWatch(NpgsqlConnection connection, bool isPooled, TimeSpan silence)
{
    /// <summary>All answers have to say for this time that it is lost, at least two of them: a network that fails for a moment is none.</summary>
    private readonly TimeSpan _long = silence * 5 / 8;

    private readonly TimeSpan _answer = silence * 3 / 8;

    private readonly TimeSpan _pause = silence / 4;

    private readonly int _process = isPooled ? 0 : connection.ProcessID;

    private enum Answer
    {
        Working,
        Silent,
        NotWorking,
    }

    /// <summary>Completes when the statement is lost, with the reason; with null when it is cancelled.</summary>
    public async Task<string?> UntilLostAsync(CancellationToken cancellationToken)
    {
        var (last, since) = (Answer.Working, 0L);
        while (true)
        {
            await Task.Delay(last == Answer.Working ? _pause : _pause / 4, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellationToken.IsCancellationRequested)
                return null;
            var asked = Stopwatch.GetTimestamp();
            var answer = await AskAsync(cancellationToken).ConfigureAwait(false);
            if (answer != last)
                (last, since) = (answer, asked);
            else if (answer != Answer.Working && Stopwatch.GetElapsedTime(since) >= _long)
                return Reason(answer);
        }
    }

    private string Reason(Answer answer) => answer == Answer.Silent
        ? string.Create(CultureInfo.InvariantCulture, $"the server does not answer any more, on this connection and on new ones, for {silence.TotalSeconds:0.#} s")
        : string.Create(CultureInfo.InvariantCulture, $"the server no longer works on the statement (process {_process}), and its answer did not arrive");

    private async Task<Answer> AskAsync(CancellationToken cancellationToken)
    {
        // The driver's own time-outs count whole seconds, and its cancellation takes longer than that.
        var ending = new CancellationTokenSource();
        var asking = StateAsync(ending.Token);
        await Task.WhenAny(asking, Task.Delay(_answer, cancellationToken)).ConfigureAwait(false);
        _ = Ending.RunAsync(ending);
        if (asking.IsCompletedSuccessfully)
            return await asking.ConfigureAwait(false);

        // A server that refuses the connection is reachable: it has no connection left, or the role has no right.
        return asking.Exception?.InnerException is PostgresException ? Answer.Working : Answer.Silent;
    }

    private async Task<Answer> StateAsync(CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Host = connection.Host, Port = connection.Port, Pooling = false, Multiplexing = false };
        var asking = await connection.CloneWithAsync(settings.ConnectionString, cancellationToken).ConfigureAwait(false);
        await using (asking.ConfigureAwait(false))
        {
            await asking.OpenAsync(cancellationToken).ConfigureAwait(false);

            // A pooler that lets the client in is alive; the question could wait for the very session that is watched.
            if (_process == 0)
                return Answer.Working;
            var command = ServerCommand.Create(asking, "SELECT CASE count(*) WHEN 0 THEN 'gone' ELSE coalesce(max(state), 'hidden') END FROM pg_stat_activity WHERE pid = $1", [_process]);
            await using (command.ConfigureAwait(false))
            {
                var state = (string)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
                return state == "gone" || state.StartsWith("idle", StringComparison.Ordinal) ? Answer.NotWorking : Answer.Working;
            }
        }
    }
}
