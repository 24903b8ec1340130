using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Wit.Sdk.Testing.Network;

/// <summary>A proxy between a test and its server that can stop to forward: connections stay open, new ones are accepted, and nothing arrives any more.</summary>
public sealed class NetworkProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly EndPoint _server;
    private TaskCompletionSource _open = Opened();

    private NetworkProxy(EndPoint server)
    {
        _server = server;
        _listener.Start();
        Accepting = AcceptAsync();
    }

    private Task Accepting { get; }

    /// <summary>Starts a proxy to the server of a connection string, and returns the connection string that goes through it.</summary>
    public static (NetworkProxy Proxy, string ConnectionString) Start(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        EndPoint server = settings.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{settings.Host}/.s.PGSQL.{settings.Port}")
            : new DnsEndPoint(settings.Host, settings.Port);
        var proxy = new NetworkProxy(server);
        (settings.Host, settings.Port) = ("127.0.0.1", ((IPEndPoint)proxy._listener.LocalEndpoint).Port);
        return (proxy, settings.ConnectionString);
    }

    /// <summary>Stops to forward.</summary>
    public void Stop() => _open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Forwards again, also what came meanwhile.</summary>
    public void Resume() => _open.TrySetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        await Accepting;
        _ending.Dispose();
    }

    private static TaskCompletionSource Opened()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
                serving.Add(ServeAsync(await _listener.AcceptSocketAsync(_ending.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(_server is UnixDomainSocketEndPoint ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await _open.Task.WaitAsync(_ending.Token);
            await server.ConnectAsync(_server, _ending.Token);
            await Task.WhenAll(PumpAsync(client, server), PumpAsync(server, client));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException)
        {
            // The test is over, or one side has gone: so does the other.
        }
        finally
        {
            client.Dispose();
        }
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var count = await from.ReceiveAsync(buffer, SocketFlags.None, _ending.Token);
            await _open.Task.WaitAsync(_ending.Token);
            if (count == 0)
            {
                to.Shutdown(SocketShutdown.Send);
                return;
            }

            for (var sent = 0; sent < count;)
                sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), SocketFlags.None, _ending.Token);
        }
    }
}
