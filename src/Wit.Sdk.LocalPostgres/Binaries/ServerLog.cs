namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>Reads what a starting server says, and keeps its last lines for an error message.</summary>
internal sealed class ServerLog
{
    private const int KeptLines = 20;
    private readonly Queue<string> _lines = new();
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the server takes connections.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Reads until no process can write any more, that is until the last process of the server has ended.</summary>
    public async Task DrainAsync(TextReader reader)
    {
        while (await reader.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
        {
            lock (_lock)
            {
                _lines.Enqueue(line);
                if (_lines.Count > KeptLines) _lines.Dequeue();
            }

            if (line.EndsWith("database system is ready to accept connections", StringComparison.Ordinal)) _ready.TrySetResult();
        }
    }

    /// <summary>The reason why the server did not start.</summary>
    public Exception Failure(string what)
    {
        lock (_lock)
        {
            return _lines.Any(line => line.Contains("could not bind", StringComparison.Ordinal) || line.Contains("could not create any TCP/IP sockets", StringComparison.Ordinal))
                ? new PortTakenException()
                : new LocalPostgresException(_lines.Count == 0 ? what : what + " Its last lines:\n" + string.Join('\n', _lines));
        }
    }
}
