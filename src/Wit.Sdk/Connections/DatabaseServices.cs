using System.Text.Json;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Errors;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Json;
using Wit.Sdk.Queries.Typed;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Connections;

/// <summary>The services shared by a database object and all its transactions.</summary>
internal sealed class DatabaseServices
{
    private readonly Lock _making = new();
    private readonly Lazy<StatementInterception?> _interception;
    private WriteStatements? _writes;
    private IncludePlans? _includes;
    private QueryStatements? _queries;
    private object? _linq;

    public DatabaseServices(WitDatabaseOptions options, DatabaseDefinition definition)
    {
        Definition = definition;
        Pools = new ConnectionPools(options, definition);
        Errors = new ServerErrors(definition);
        Log = new StatementLog(options.LoggerFactory, options.LogParameters, definition);
        Options = options;
        Json = options.Json is { } json ? JsonColumns.Checked(json) : null;
        _interception = new Lazy<StatementInterception?>(() => options.Linq?.Intercept(this));
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

    /// <summary>How JSON columns with a C# type of their own are read and written; null is by the web defaults.</summary>
    public JsonSerializerOptions? Json { get; }

    /// <summary>How helpers of one statement run, where they do not run directly: by way of linq2db, which alone can call its interceptors.</summary>
    public StatementInterception? Interception => Options.Linq is null ? null : _interception.Value;

    /// <summary>One object for LINQ, made by the first query: linq2db's start-up takes some 300 ms. Its type is not named here, so that an app without LINQ can be without linq2db.</summary>
    public T Linq<T>(Func<DatabaseServices, T> make)
        where T : class
    {
        if (Volatile.Read(ref _linq) is T made)
            return made;
        lock (_making)
            return (T)(_linq ??= make(this));
    }
}
