using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Wit.Sdk.Testing.Observing;

/// <summary>
/// Counts round trips to the server where they happen: on the wire. It stands between client and server, and counts each time that the client speaks after the server did.
/// </summary>
public sealed class RoundTripCounter : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _accepting;
    private readonly string _host;
    private readonly int _port;
    private int _count;

    private RoundTripCounter(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        (_host, _port) = (settings.Host!, settings.Port);
        _listener.Start();
        (settings.Host, settings.Port) = ("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);
        ConnectionString = settings.ConnectionString;
        _accepting = AcceptAsync(_end.Token);
    }

    /// <summary>The way to the same database that is counted.</summary>
    public string ConnectionString { get; }

    /// <summary>A counter before a database. The connection string names a host, not a socket.</summary>
    public static RoundTripCounter Before(string connectionString) => new(connectionString);

    /// <summary>The round trips of one call. Connections that it opens are part of them: make the same call once before.</summary>
    public async Task<int> CountAsync(Func<Task> call)
    {
        Interlocked.Exchange(ref _count, 0);
        await call();
        return Volatile.Read(ref _count);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync(CancellationToken ct)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(ct);
                connections.Add(JoinAsync(client, ct));
            }
        }
        catch (Exception exception) when (ct.IsCancellationRequested && exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task JoinAsync(TcpClient client, CancellationToken ct)
    {
        using (client)
        using (var server = new TcpClient { NoDelay = true })
        {
            client.NoDelay = true;
            await server.ConnectAsync(_host, _port, ct);
            var serverSpoke = true;
            var (up, down) = (client.GetStream(), server.GetStream());
            await Task.WhenAny(
                PassAsync(up, down, () =>
                {
                    if (serverSpoke)
                        Interlocked.Increment(ref _count);
                    serverSpoke = false;
                }, ct),
                PassAsync(down, up, () => serverSpoke = true, ct));
        }
    }

    private static async Task PassAsync(NetworkStream from, NetworkStream to, Action seen, CancellationToken ct)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(buffer, ct) is > 0 and var length)
            {
                seen();
                await to.WriteAsync(buffer.AsMemory(0, length), ct);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One side has hung up, or the counter is at its end: so is this connection.
        }
    }
}
