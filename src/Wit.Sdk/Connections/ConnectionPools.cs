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
    private readonly NpgsqlDataSource _statements;

    public ConnectionPools(WitDatabaseOptions options, DatabaseDefinition definition)
    {
        Sessions = DataSourceFactory.Create(options, definition, keepsSessions: false);
        _statements = DataSourceFactory.IsOnePool(options) ? Sessions : DataSourceFactory.Create(options, definition, keepsSessions: true);
        Statements = new StatementPool(_statements);
    }

    /// <summary>Connections to do anything with.</summary>
    public NpgsqlDataSource Sessions { get; }

    /// <summary>Connections for one statement of a helper.</summary>
    public StatementPool Statements { get; }

    /// <summary>Loads the types of the database anew. Idle connections keep the types they were opened with, so the pools are emptied too.</summary>
    public async Task ReloadTypesAsync(CancellationToken cancellationToken)
    {
        await ReloadTypesAsync(Sessions, cancellationToken).ConfigureAwait(false);
        if (_statements != Sessions)
            await ReloadTypesAsync(_statements, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _statements.DisposeAsync().ConfigureAwait(false);
        await Sessions.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _statements.Dispose();
        Sessions.Dispose();
    }

    private static async Task ReloadTypesAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        await dataSource.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        dataSource.Clear();
    }
}
