using Npgsql;
using Wit.Data;
using Wit.Sdk.Benchmarks.Queries.Competitors;
using Wit.Sdk.Benchmarks.Queries.EntityFramework;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>All competitors over one database, each with a pool of its own and all with the same settings: those that the helpers give themselves.</summary>
internal sealed class Field : IAsyncDisposable
{
    private static readonly IReadOnlyList<(string Name, Func<string, Competitor> Make)> s_all =
    [
        (RawNpgsql.NameInTables, static settings => new RawNpgsql(DataSource(AtBest(settings)))),
        (WitHelpers.NameInTables, static settings => new WitHelpers(WitDb.Connect(settings))),
        ("Dapper", static settings => new DapperQueries(DataSource(AtBest(settings)))),
        ("EF Core", static settings => new EfCore(DataSource(AtBest(settings)))),
        ("linq2db", static settings => new LinqToDb(DataSource(AtBest(settings)))),
        ("linq2db compiled", static settings => new LinqToDbCompiled(DataSource(AtBest(settings)))),
        (RawNpgsql.NameAtDefaults, static settings => new RawNpgsql(DataSource(settings), RawNpgsql.NameAtDefaults)),
    ];

    private readonly List<Competitor> _competitors;

    /// <summary>Makes them.</summary>
    /// <param name="settings">The connection string without what makes one faster than another.</param>
    /// <param name="withDefaults">Whether raw Npgsql takes part a second time, with Npgsql's default settings.</param>
    public Field(string settings, bool withDefaults) =>
        _competitors = [.. s_all.Where(known => withDefaults || known.Name != RawNpgsql.NameAtDefaults).Select(known => known.Make(settings))];

    /// <summary>The names of all.</summary>
    public static IEnumerable<string> Names => s_all.Select(known => known.Name);

    /// <summary>One alone.</summary>
    public static Competitor Make(string name, string settings) => s_all.Single(known => known.Name == name).Make(settings);

    /// <summary>Those that can do a workload, raw Npgsql first.</summary>
    public IReadOnlyList<Entry> For(Workload workload) =>
    [
        .. _competitors
            .SelectMany(static competitor => competitor.Operations, static (competitor, operation) => new Entry(competitor.Name, operation))
            .Where(entry => entry.Operation.Workload == workload),
    ];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var competitor in _competitors)
            await competitor.DisposeAsync();
    }

    private static string AtBest(string settings) => new NpgsqlConnectionStringBuilder(settings) { MaxAutoPrepare = 100, NoResetOnClose = true }.ConnectionString;

    private static NpgsqlDataSource DataSource(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        WitDb.MapEnums(builder);
        return builder.Build();
    }
}
