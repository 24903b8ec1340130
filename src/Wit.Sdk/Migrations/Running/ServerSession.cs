using System.Data;
using Npgsql;
using Wit.Sdk.Connections;

namespace Wit.Sdk.Migrations.Running;

/// <summary>
/// The connection on which migrations run. No wait on it is without an end: the migrator's own statements have a limit, and a statement of a file, which may take hours, is
/// given up only when the server no longer answers or no longer runs it. A connection that was given up is closed in the background, since that may wait for the network too.
/// </summary>
internal sealed class ServerSession : IAsyncDisposable
{
    /// <summary>How long the driver has to end a statement that was cancelled, before the connection is left to itself.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan s_longestOwn = TimeSpan.FromSeconds(30);

    private readonly NpgsqlConnection _connection;
    private readonly TimeSpan _silence;
    private Task? _abandoned;

    private ServerSession(NpgsqlConnection connection, TimeSpan silence, bool isPooled)
    {
        _connection = connection;
        _silence = silence;
        IsPooled = isPooled;
    }

    /// <summary>Whether a pooler stands between here and the server, so that each transaction may run in another session of it.</summary>
    public bool IsPooled { get; }

    /// <summary>Whether statements can still be sent.</summary>
    public bool IsOpen => _abandoned is null && _connection.State == ConnectionState.Open;

    private TimeSpan OwnLimit => _silence < s_longestOwn ? _silence : s_longestOwn;

    /// <summary>Opens a connection of a data source.</summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="silence">How long the server may be silent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<ServerSession> OpenAsync(NpgsqlDataSource dataSource, TimeSpan silence, CancellationToken cancellationToken)
    {
        var session = new ServerSession(await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false), silence, isPooled: false);
        try
        {
            var isPooled = await session.OwnAsync((connection, token) => PoolerProbe.IsPooledAsync(connection, token), cancellationToken).ConfigureAwait(false);
            if (!isPooled)
                return session;
            var pooled = await session.CloneAsync(isPooled: true, cancellationToken).ConfigureAwait(false);
            await session.DisposeAsync().ConfigureAwait(false);
            return pooled;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens a connection for work that is one transaction, so that a pooler does not matter, and is not checked for.</summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="silence">How long the server may be silent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<ServerSession> OpenAnyAsync(NpgsqlDataSource dataSource, TimeSpan silence, CancellationToken cancellationToken) =>
        new(await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false), silence, isPooled: true);

    /// <summary>Opens a second connection to the same server.</summary>
    public Task<ServerSession> CloneAsync(CancellationToken cancellationToken) => CloneAsync(IsPooled, cancellationToken);

    /// <summary>Has literals mean the same on every server. Behind a pooler the session is not the client's: there the transaction does, in which this runs.</summary>
    public Task SetMeaningAsync(CancellationToken cancellationToken) => IsPooled
        ? Task.CompletedTask
        : OwnAsync(
            async (connection, token) =>
            {
                await SessionSettings.SetAsync(connection, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    /// <summary>Has them mean the same to the end of the transaction that is open.</summary>
    public Task SetLocalMeaningAsync(CancellationToken cancellationToken) => RunAsync(SessionSettings.SetLocalSql, [], cancellationToken);

    /// <summary>Runs a statement of the migrator's own, which takes no time.</summary>
    public Task<int> RunAsync(string sql, object[] parameters, CancellationToken cancellationToken) =>
        OwnAsync((connection, token) => RunAsync(connection, sql, parameters, token), cancellationToken);

    /// <summary>Reads the first value that a statement of the migrator's own returns.</summary>
    public Task<object?> ScalarAsync(string sql, object[] parameters, CancellationToken cancellationToken) =>
        OwnAsync((connection, token) => ScalarAsync(connection, sql, parameters, token), cancellationToken);

    /// <summary>Reads the rows that a statement of the migrator's own returns.</summary>
    public Task<IReadOnlyList<T>> ListAsync<T>(string sql, object[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        OwnAsync((connection, token) => ListAsync(connection, sql, parameters, read, token), cancellationToken);

    /// <summary>Does work that may take as long as it needs, for as long as the server is reachable and works on it.</summary>
    /// <exception cref="NpgsqlException">The server refused it, or is not reachable any more.</exception>
    public async Task<T> LongAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var watching = new CancellationTokenSource();
        var watch = new PeerWatch(_connection, IsPooled, _silence).UntilLostAsync(watching.Token);
        try
        {
            return await GuardAsync(work, watch, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _ = Ending.RunAsync(watching);
        }
    }

    /// <summary>Runs a statement that may take as long as it needs.</summary>
    public Task<int> RunLongAsync(string sql, CancellationToken cancellationToken) =>
        LongAsync((connection, token) => RunAsync(connection, sql, [], token), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_abandoned is null)
            await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(NpgsqlConnection connection, string sql, object[] parameters, CancellationToken cancellationToken)
    {
        var command = ServerCommand.Create(connection, sql, parameters);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, object[] parameters, CancellationToken cancellationToken)
    {
        var command = ServerCommand.Create(connection, sql, parameters);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<T>> ListAsync<T>(
        NpgsqlConnection connection, string sql, object[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        var command = ServerCommand.Create(connection, sql, parameters);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    rows.Add(read(reader));
            }
        }

        return rows;
    }

    /// <summary>A connection outside of any pool. Behind a pooler it never prepares a statement and resets nothing: the session is not its own.</summary>
    private async Task<ServerSession> CloneAsync(bool isPooled, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(_connection.ConnectionString) { Host = _connection.Host, Port = _connection.Port, Pooling = false, Multiplexing = false };
        if (isPooled)
            (settings.MaxAutoPrepare, settings.NoResetOnClose) = (0, true);
        var clone = await _connection.CloneWithAsync(settings.ConnectionString, cancellationToken).ConfigureAwait(false);
        try
        {
            await clone.OpenAsync(cancellationToken).ConfigureAwait(false);
            return new ServerSession(clone, _silence, isPooled);
        }
        catch
        {
            await clone.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<T> OwnAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var limit = new CancellationTokenSource();
        var timer = LimitAsync(limit.Token);
        try
        {
            return await GuardAsync(work, timer, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _ = Ending.RunAsync(limit);
        }
    }

    private async Task<string?> LimitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(OwnLimit, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return cancellationToken.IsCancellationRequested ? null : FormattableString.Invariant($"the server did not answer within {OwnLimit.TotalSeconds:0.#} s");
    }

    /// <summary>
    /// Does work until it ends, is lost, or is cancelled. The driver's own cancellation may wait for the network in the thread that cancels: nothing here waits for that, and the
    /// work has a short time to end.
    /// </summary>
    private async Task<T> GuardAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, Task<string?> lost, CancellationToken cancellationToken)
    {
        if (_abandoned is not null)
            throw new NpgsqlException("the connection was given up before");
        cancellationToken.ThrowIfCancellationRequested();
        var ending = new CancellationTokenSource();
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var working = work(_connection, ending.Token);
        await using (cancellationToken.Register(cancelled.SetResult).ConfigureAwait(false))
            await Task.WhenAny(working, lost, cancelled.Task).ConfigureAwait(false);
        var ended = Ending.RunAsync(ending);
        if (!working.IsCompleted)
            await Task.WhenAny(working, Task.Delay(s_grace, CancellationToken.None)).ConfigureAwait(false);

        var reason = lost.IsCompletedSuccessfully ? await lost.ConfigureAwait(false) : null;
        if (!working.IsCompleted)
            Abandon(working, ended);
        else if (reason is null || working.IsCompletedSuccessfully)
            return await working.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        throw new NpgsqlException(reason ?? "the connection was given up");
    }

    private void Abandon(Task working, Task ended)
    {
        _abandoned = CloseAsync();

        async Task CloseAsync()
        {
            await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await _connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
