using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Definitions;
using Wit.Sdk.Linq;
using Wit.Sdk.Migrations;
using Wit.Sdk.Seeding;
using Wit.Sdk.Statements;
using Wit.Sdk.Tenants;

namespace Wit.Sdk;

/// <summary>
/// A PostgreSQL database: the base of the generated class that has a property per table. Thread-safe and pooled; make one per app. Inside a transaction, an object of the
/// same class is bound to the transaction's connection.
/// </summary>
public abstract class WitDatabase : IAsyncDisposable, IDisposable
{
    private readonly bool _isRoot;

    /// <summary>Makes a root object, which owns its pool of connections.</summary>
    /// <param name="options">The connection string and other settings.</param>
    /// <param name="definition">The definition of the database, known at build time.</param>
    /// <exception cref="ArgumentException">The connection string is empty or can't be read.</exception>
    protected WitDatabase(WitDatabaseOptions options, DatabaseDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(definition);
        Session = new PooledSession(new DatabaseServices(options, definition));
        _isRoot = true;
    }

    /// <summary>Makes an object that is bound to the connection of a transaction.</summary>
    /// <param name="session">The transaction's session.</param>
    protected WitDatabase(DatabaseSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Session = session;
    }

    /// <summary>
    /// A pool of connections for any purpose, such as using Npgsql directly: a connection is reset when it goes back. It is the pool of transactions and of LINQ
    /// too, though a connection taken here is not that of a transaction. Helpers outside of transactions have a second pool of the same settings, which needs no reset;
    /// <c>No Reset On Close</c> in the connection string, true or false, merges both into one pool.
    /// </summary>
    public NpgsqlDataSource DataSource => Session.Services.DataSource;

    /// <summary>The migrations that the build embedded: apply them, or see how the database stands.</summary>
    /// <exception cref="InvalidOperationException">The object is bound to a transaction, or the build has no migrations.</exception>
    public Migrator Migrations
    {
        get
        {
            if (!_isRoot)
                throw new InvalidOperationException("Migrations run in transactions of their own; use the database object that started this one.");
            var services = Session.Services;
            var assembly = services.Definition.MigrationsAssembly
                ?? throw new InvalidOperationException($"{services.Definition.Name} was built without migrations.");
            var options = services.Options.Migrations;
            options = options with { HistorySchema = options.HistorySchema ?? services.Definition.HistorySchema, HistoryTable = options.HistoryTable ?? services.Definition.HistoryTable };
            return field ??= new Migrator(DataSource, MigrationSource.FromAssembly(assembly), services.Options.LoggerFactory, options)
            {
                TypesChanged = services.Pools.ReloadTypesAsync,
            };
        }
    }

    /// <summary>Where statements run: on the pool, or in the transaction.</summary>
    protected DatabaseSession Session { get; }

    /// <summary>
    /// Creates a linq2db connection for operations that are not a query over a table property: bulk copy, merge, raw SQL. It opens a pooled connection on first use and returns it when it
    /// is disposed; on an object that is bound to a transaction, it is the transaction's, and each of its statements must be awaited.
    /// </summary>
    /// <returns>A connection, which the caller disposes.</returns>
    /// <exception cref="InvalidOperationException">The object is bound to a tenant, outside of a transaction.</exception>
    [RequiresUnreferencedCode(LinqRequirement.Message)]
    [RequiresDynamicCode(LinqRequirement.Message)]
    public LinqToDB.Data.DataConnection CreateDataConnection() => LinqOptions.Of(Session.Services).CreateConnection(Session, isGuarded: true);

    /// <summary>
    /// Reloads the types of the database, after enums, domains or extensions were created by other means than <see cref="Migrations"/>. Idle connections are closed.
    /// </summary>
    /// <param name="cancellationToken">Cancels the loading.</param>
    public Task ReloadTypesAsync(CancellationToken cancellationToken = default) => Session.Services.Pools.ReloadTypesAsync(cancellationToken);

    /// <summary>Runs the <c>seed.sql</c> that the build found in the schema's folder and embedded: all of it or nothing, in a transaction of its own.</summary>
    /// <param name="cancellationToken">Cancels the statement that runs; nothing has happened then.</param>
    /// <returns>The result of each statement.</returns>
    /// <exception cref="InvalidOperationException">The object is bound to a transaction, or the build has no seed data.</exception>
    /// <exception cref="MigrationException">A statement failed: the message has SQLSTATE, file, line and statement. Nothing has happened.</exception>
    public Task<SeedResult> SeedAsync(CancellationToken cancellationToken = default)
    {
        if (!_isRoot)
            throw new InvalidOperationException("Seed data goes in by a transaction of its own; use the database object that started this one.");
        var definition = Session.Services.Definition;
        var assembly = definition.MigrationsAssembly ?? throw new InvalidOperationException($"{definition.Name} was built without the files of its schema's folder.");
        return SeedScript.FromAssembly(assembly).ApplyAsync(DataSource, cancellationToken);
    }

    /// <summary>
    /// Checks that row security holds the application back: its role is not a superuser, has no <c>BYPASSRLS</c> and owns no table with <c>@tenant</c>; these tables have
    /// row security that is forced on the owner too; and no view shows their rows with the rights of an owner whom row security does not hold back. Without such tables it does nothing.
    /// </summary>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="TenantsNotIsolatedException">The role sees more than the rows of one tenant.</exception>
    public Task CheckTenantsAsync(CancellationToken cancellationToken = default) => TenantCheck.RunAsync(Session.Services, cancellationToken);

    /// <summary>Closes the pool. On an object that is bound to a transaction it does nothing.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the pool. On an object that is bound to a transaction it does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isRoot)
            await Session.Services.Pools.DisposeAsync().ConfigureAwait(false);
        Dispose(disposing: false);
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Sends the statements of several helper calls in one round trip. Outside of a transaction they take effect together or not at all; a missing row is not a failure of
    /// the server's, and undoes nothing.
    /// </summary>
    /// <typeparam name="TDb">The database class.</typeparam>
    /// <typeparam name="TCalls">The tasks that the calls returned.</typeparam>
    /// <param name="bind">Makes the database object that collects the calls.</param>
    /// <param name="calls">Calls helpers and returns their tasks without awaiting them.</param>
    /// <param name="cancellationToken">Cancels all statements.</param>
    /// <returns>The tasks, all of them done.</returns>
    protected Task<TCalls> RunBatchAsync<TDb, TCalls>(Func<DatabaseSession, TDb> bind, Func<TDb, TCalls> calls, CancellationToken cancellationToken)
        where TDb : WitDatabase
    {
        ArgumentNullException.ThrowIfNull(bind);
        ArgumentNullException.ThrowIfNull(calls);
        return Session.BatchAsync(session => calls(bind(session)), cancellationToken);
    }

    /// <summary>Makes the session of a database object that is bound to a tenant. It owns nothing, and need not be disposed.</summary>
    /// <typeparam name="T">The type of the tenant.</typeparam>
    /// <param name="tenant">The tenant.</param>
    /// <exception cref="ArgumentException">The tenant is an empty text.</exception>
    /// <exception cref="InvalidOperationException">The object is bound already: to a tenant, a transaction or a batch.</exception>
    protected DatabaseSession ForTenant<T>(T tenant)
        where T : notnull
    {
        var setting = Session.Services.Definition.TenantSetting ?? throw new InvalidOperationException($"{Session.Services.Definition.Name} has no table with '@tenant'.");
        if (Session is not PooledSession)
        {
            throw new InvalidOperationException(
                "The tenant is chosen on the database object of the application: this one is bound to a tenant, a transaction or a batch. Begin it on the tenant's: db.For(tenant).TransactionAsync(...).");
        }

        var value = Convert.ToString(tenant, CultureInfo.InvariantCulture);
        ArgumentException.ThrowIfNullOrEmpty(value, nameof(tenant));
        return new TenantSession(Session.Services, new TenantSetting(setting, value));
    }

    /// <summary>Closes the pool.</summary>
    /// <param name="disposing">Whether managed objects are to be closed too.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _isRoot)
            Session.Services.Pools.Dispose();
    }

    /// <summary>
    /// Runs work in a transaction: committed when it returns, rolled back when it throws or the token is cancelled. On an object that is bound to a transaction, the
    /// work runs in a savepoint.
    /// </summary>
    /// <typeparam name="TDb">The database class.</typeparam>
    /// <typeparam name="T">The result type of the work.</typeparam>
    /// <param name="bind">Makes the database object over the transaction's session.</param>
    /// <param name="work">The work. Its object is of no use after it.</param>
    /// <param name="options">How the transaction begins; a nested one takes the default only.</param>
    /// <param name="cancellationToken">Cancels the beginning, and the commit before it is sent. Hand it to the statements too.</param>
    /// <exception cref="TransactionAbortedException">The work caught a failure of a statement and returned; nothing was committed.</exception>
    /// <exception cref="CommitOutcomeUnknownException">The connection was lost during the commit.</exception>
    /// <exception cref="ServerException">The server refused the commit.</exception>
    protected Task<T> RunInTransactionAsync<TDb, T>(
        Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken)
        where TDb : WitDatabase
    {
        ArgumentNullException.ThrowIfNull(bind);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(options);
        return Session.RunInTransactionAsync(bind, work, options, cancellationToken);
    }
}
