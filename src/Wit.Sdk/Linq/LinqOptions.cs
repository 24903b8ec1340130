using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Data.RetryPolicy;
using LinqToDB.Interceptors;
using LinqToDB.Mapping;
using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Statements;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Linq;

/// <summary>linq2db's settings over a data source, made when the first LINQ query is: its start-up takes some 300 ms that helpers must not pay.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class LinqOptions
{
    /// <summary>One for all database objects: linq2db keeps the queries that it has translated by their provider.</summary>
    private static readonly WitDataProvider s_provider = new();

    private readonly DatabaseServices _services;
    private readonly MappingSchema _mapping;
    private readonly Func<DataOptions, DataOptions> _configure;
    private readonly DataOptions _connection;
    private readonly DataOptions _tracedConnection;
    private readonly DataOptions _context;
    private readonly DataOptions _unopenable;

    private LinqOptions(DatabaseServices services)
    {
        _services = services;
        _mapping = LinqMapping.Create(services, s_provider.MappingSchema, out var marked);
        Deletions = new DeletionGuard(marked);
        var arrays = new ArrayColumnInterceptor();
        _context = new DataOptions().UseDataProvider(s_provider).UseMappingSchema(_mapping).UseInterceptor(arrays);
        _configure = services.Options.ConfigureLinq ?? (static options => options);
        _connection = _configure(new DataOptions().UseConnectionFactory(s_provider, _ => services.DataSource.CreateConnection()).UseInterceptor(arrays));
        _tracedConnection = Traced(_connection);
        _unopenable = new DataOptions().UseConnectionFactory(s_provider, static _ => throw new InvalidOperationException(
            "This operation of linq2db is not a query and needs a connection of its own; use CreateDataConnection() of the database object."));
    }

    /// <summary>Those of a database object.</summary>
    public static LinqOptions Of(DatabaseServices services) => services.Linq(static services => new LinqOptions(services));

    /// <summary>Refuses LINQ statements that destroy rows which are only to be marked.</summary>
    public DeletionGuard Deletions { get; }

    /// <summary>Whether the app configured linq2db in a way that helpers must follow too.</summary>
    public bool InterceptsHelpers => RetryPolicy is not null || (_connection.DataContextOptions.Interceptors?.Any(static interceptor => interceptor is ICommandInterceptor) ?? false);

    public IRetryPolicy? RetryPolicy => _connection.RetryPolicyOptions.RetryPolicy;

    /// <summary>The context that a query carries.</summary>
    public QueryContext CreateContext(DatabaseSession session)
    {
        session.ThrowIfNotQueryable();
        return new QueryContext(_context, session);
    }

    /// <summary>The connection for one execution of a query: from the pool, or that of the transaction.</summary>
    /// <param name="session">Where it runs.</param>
    /// <param name="isGuarded">Whether the connection goes to the application, whose statements nothing has checked.</param>
    public DataConnection CreateConnection(DatabaseSession session, bool isGuarded = false)
    {
        if (session.Tenant is not null)
            session.ThrowIfNotQueryable();
        var isLogged = _services.Log.IsEnabled;
        var options = session switch
        {
            TransactionSession transaction => OnTransaction(transaction, isLogged),
            _ => isLogged ? _tracedConnection : _connection,
        };
        var connection = isGuarded ? new GuardedConnection(options, Deletions) : new DataConnection(options);

        // Given as an option, the schema would be combined with the provider's again for each connection.
        ((IDataContext)connection).SetMappingSchema(_mapping);
        var query = new QueryInterceptor(session);
        connection.AddInterceptor(query);
        connection.AddInterceptor(new FailureInterceptor(session, query));
        if (session is TransactionSession { Connection: var running })
            connection.AddInterceptor(new RunningCommandInterceptor(running));
        return connection;
    }

    /// <summary>The connection for one statement of a helper, over that which the helper has rented.</summary>
    public DataConnection CreateConnection(DatabaseSession session, NpgsqlConnection rented, ICommandInterceptor helper)
    {
        var options = session is TransactionSession transaction
            ? new DataOptions().UseTransaction(s_provider, transaction.Connection.Transaction)
            : new DataOptions().UseConnection(s_provider, rented, disposeConnection: false);
        options = WithoutRetry(_configure(options.UseInterceptor(helper)));
        return new DataConnection(_services.Log.IsEnabled ? Traced(options) : options);
    }

    public DataConnection CreateUnopenableConnection() => new(_unopenable);

    private DataOptions OnTransaction(TransactionSession session, bool isLogged)
    {
        session.ThrowIfEnded();
        var options = WithoutRetry(_configure(new DataOptions().UseTransaction(s_provider, session.Connection.Transaction)));
        return isLogged ? Traced(options) : options;
    }

    /// <summary>In a transaction a statement alone can't be repeated, and what a helper repeats is more than the command.</summary>
    private static DataOptions WithoutRetry(DataOptions options) => options.WithOptions<RetryPolicyOptions>(static retry => retry with { RetryPolicy = null, Factory = null });

    private DataOptions Traced(DataOptions options) => options.UseTracing(TraceLevel.Info, info =>
    {
        if (info is { TraceInfoStep: TraceInfoStep.AfterExecute, ExecutionTime: { } elapsed })
            _services.Log.Executed(elapsed, info.CommandText ?? info.Command?.CommandText ?? string.Empty);
    });
}
