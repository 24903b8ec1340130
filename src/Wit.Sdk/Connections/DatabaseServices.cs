using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Errors;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Linq;
using Wit.Sdk.Queries.Typed;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Connections;

/// <summary>The services shared by a database object and all its transactions.</summary>
internal sealed class DatabaseServices
{
    private WriteStatements? _writes;
    private IncludePlans? _includes;
    private QueryStatements? _queries;

    public DatabaseServices(WitDatabaseOptions options, DatabaseDefinition definition)
    {
        Definition = definition;
        Pools = new ConnectionPools(options, definition);
        Errors = new ServerErrors(definition);
        Log = new StatementLog(options.LoggerFactory, options.LogParameters, definition);
        Linq = new Lazy<LinqOptions>(() => new LinqOptions(this));
        Options = options;
    }

    public WitDatabaseOptions Options { get; }

    public DatabaseDefinition Definition { get; }

    public ConnectionPools Pools { get; }

    /// <summary>Connections to do anything with; helpers have a pool of their own.</summary>
    public NpgsqlDataSource DataSource => Pools.Sessions;

    public ServerErrors Errors { get; }

    public StatementLog Log { get; }

    public WriteStatements Writes => LazyInitializer.EnsureInitialized(ref _writes, static () => new WriteStatements());

    public IncludePlans Includes => LazyInitializer.EnsureInitialized(ref _includes, static () => new IncludePlans());

    public QueryStatements Queries => LazyInitializer.EnsureInitialized(ref _queries, static () => new QueryStatements());

    /// <summary>Made by the first LINQ query: linq2db's start-up takes some 300 ms.</summary>
    public Lazy<LinqOptions> Linq { get; }

    /// <summary>Whether helpers of one statement run by way of linq2db, which alone can call its interceptors.</summary>
    public bool IsIntercepted => Options.ConfigureLinq is not null && Linq.Value.InterceptsHelpers;
}
