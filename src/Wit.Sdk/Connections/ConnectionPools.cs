using Npgsql;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Connections;

/// <summary>
/// The pools of a database object. A helper's statement leaves nothing behind in its session, so helpers have a pool whose connections go back as they are: the reset
/// takes as long as a short statement. What may SET, LISTEN, lock or make temporary tables (transactions, LINQ, raw SQL, migrations, connections that the app takes itself) runs
/// on another pool, which resets. The two never exchange connections, so nothing can leak from one to the other.
/// </summary>
internal sealed class ConnectionPools : IAsyncDisposable, IDisposable
{
    private readonly Lock _making = new();
    private readonly DataSourceFactory _factory;
    private readonly NpgsqlDataSource _statements;
    private NpgsqlDataSource? _sessions;
    private bool _isDisposed;

    public ConnectionPools(WitDatabaseOptions options, DatabaseDefinition definition)
    {
        _factory = new DataSourceFactory(options, definition);
        _statements = _factory.Create(keepsSessions: !_factory.IsOnePool);
        _sessions = _factory.IsOnePool ? _statements : null;
        Statements = new StatementPool(_statements);
    }

    /// <summary>Connections to do anything with. Made when first asked for, which a program with helpers alone never does.</summary>
    public NpgsqlDataSource Sessions => Volatile.Read(ref _sessions) ?? MakeSessions();

    /// <summary>Connections for one statement of a helper.</summary>
    public StatementPool Statements { get; }

    /// <summary>Loads the types of the database anew. Idle connections keep the types they were opened with, so the pools are emptied too.</summary>
    public async Task ReloadTypesAsync(CancellationToken cancellationToken)
    {
        await ReloadTypesAsync(_statements, cancellationToken).ConfigureAwait(false);
        if (Volatile.Read(ref _sessions) is { } sessions && sessions != _statements)
            await ReloadTypesAsync(sessions, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _statements.DisposeAsync().ConfigureAwait(false);
        if (End() is { } sessions)
            await sessions.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _statements.Dispose();
        End()?.Dispose();
    }

    private NpgsqlDataSource MakeSessions()
    {
        lock (_making)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(WitDatabase));
            return _sessions ??= _factory.Create(keepsSessions: false);
        }
    }

    private NpgsqlDataSource? End()
    {
        lock (_making)
        {
            _isDisposed = true;
            return _sessions;
        }
    }

    private static async Task ReloadTypesAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        await dataSource.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        dataSource.Clear();
    }
}
