using System.Collections.Concurrent;
using System.Data;
using Npgsql;

namespace Wit.Sdk.Connections;

/// <summary>
/// Rents connections for one statement each. Npgsql pools the physical connections; the objects around them are kept here, because a connection object holds the command
/// object, with its lists, that it hands out again. Thread-safe.
/// </summary>
internal sealed class StatementPool(NpgsqlDataSource dataSource)
{
    /// <summary>The maximum number of pooled connections; after a peak of callers, further ones are closed.</summary>
    private const int Capacity = 128;

    private readonly ConcurrentQueue<NpgsqlConnection> _closed = new();
    private NpgsqlConnection? _last;
    private int _count;

    public ValueTask<NpgsqlConnection> RentAsync(CancellationToken cancellationToken)
    {
        var connection = Take() ?? dataSource.CreateConnection();
        var opening = connection.OpenAsync(cancellationToken);
        return opening.IsCompletedSuccessfully ? new ValueTask<NpgsqlConnection>(connection) : OpenedAsync(connection, opening);
    }

    /// <summary>Returns a connection. One that is broken or busy, because its statement failed or was not awaited, is not used again.</summary>
    public ValueTask ReturnAsync(NpgsqlConnection connection)
    {
        if (connection.FullState != ConnectionState.Open)
            return connection.DisposeAsync();

        var closing = connection.CloseAsync();
        if (!closing.IsCompletedSuccessfully)
            return ClosedAsync(connection, closing);

        Keep(connection);
        return ValueTask.CompletedTask;
    }

    private static async ValueTask<NpgsqlConnection> OpenedAsync(NpgsqlConnection connection, Task opening)
    {
        try
        {
            await opening.ConfigureAwait(false);
            return connection;
        }
        catch (NpgsqlException exception) when (PoolErrors.TranslateOpening(exception) is { } translated)
        {
            throw translated;
        }
    }

    private async ValueTask ClosedAsync(NpgsqlConnection connection, Task closing)
    {
        await closing.ConfigureAwait(false);
        Keep(connection);
    }

    private NpgsqlConnection? Take()
    {
        var last = Interlocked.Exchange(ref _last, null);
        if (last is null && _closed.TryDequeue(out last))
            Interlocked.Decrement(ref _count);
        return last;
    }

    private void Keep(NpgsqlConnection connection)
    {
        if (Interlocked.CompareExchange(ref _last, connection, null) is null)
            return;

        if (Interlocked.Increment(ref _count) <= Capacity)
            _closed.Enqueue(connection);
        else
            Interlocked.Decrement(ref _count);
    }
}
