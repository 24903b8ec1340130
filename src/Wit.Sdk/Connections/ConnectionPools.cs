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
        Types = new TypeReload(this, _statements);
    }

    /// <summary>Connections to do anything with. Made when first asked for, which a program with helpers alone never does.</summary>
    public NpgsqlDataSource Sessions => Volatile.Read(ref _sessions) ?? MakeSessions();

    /// <summary>Connections for one statement of a helper.</summary>
    public StatementPool Statements { get; }

    /// <summary>The service that keeps up with types that change.</summary>
    public TypeReload Types { get; }

    /// <summary>Loads the types of the database again. Idle connections keep the types they were opened with, so the pools are emptied too.</summary>
    public Task ReloadTypesAsync(CancellationToken cancellationToken) => Types.ReloadAsync(cancellationToken);

    /// <summary>Loads the types into both pools and empties them. <see cref="Types"/> sees to it that this happens once.</summary>
    public async Task LoadTypesAsync(CancellationToken cancellationToken)
    {
        await _statements.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        if (OtherPool is { } sessions)
            await sessions.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        Clear();
    }

    /// <inheritdoc cref="LoadTypesAsync"/>
    public void LoadTypes()
    {
        _statements.ReloadTypes();
        OtherPool?.ReloadTypes();
        Clear();
    }

    /// <summary>Closes the idle connections of both pools, and those in use when they come back.</summary>
    public void Clear()
    {
        _statements.Clear();
        OtherPool?.Clear();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _statements.DisposeAsync().ConfigureAwait(false);
        if (End() is { } sessions)
            await sessions.DisposeAsync().ConfigureAwait(false);
        Types.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _statements.Dispose();
        End()?.Dispose();
        Types.Dispose();
    }

    /// <summary>The pool of sessions, where it is another and was made.</summary>
    private NpgsqlDataSource? OtherPool => Volatile.Read(ref _sessions) is { } sessions && sessions != _statements ? sessions : null;

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
}
