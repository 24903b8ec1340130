using Npgsql;
using Wit.Data;
using Wit.Sdk.Benchmarks.Queries.Competitors;
using Wit.Sdk.Benchmarks.Queries.EntityFramework;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>The query helpers beside Npgsql by hand and beside the other libraries, on one server, with one set of connection settings.</summary>
internal sealed class QueriesMode : BenchmarkMode
{
    private const int CheckedCalls = 20;

    public override string Name => "queries";

    public override string Description => "the query helpers against raw Npgsql and others: [--rounds N] [--only NAME,NAME] [--json FILE] [--markdown FILE]";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var options = QueryOptions.Parse(arguments);
        await using var database = await BenchmarkDatabase.StartAsync(cancellationToken);
        var competitors = Competitors(database.ConnectionString);
        var report = new QueryReport();
        foreach (var workload in Workload.All.Where(workload => options.Only.Count == 0 || options.Only.Contains(workload.Name)))
        {
            var entries = competitors
                .SelectMany(competitor => competitor.Operations, (competitor, operation) => (competitor.Name, operation))
                .Where(entry => entry.operation.Workload == workload)
                .ToList();
            await CheckAsync(workload, entries);
            var results = await new Rounds(options.Rounds).RunAsync(workload, entries, cancellationToken);
            report.Add(results);
            await Console.Out.WriteLineAsync(QueryReport.Detail(results));
            await database.TidyAsync(cancellationToken);
        }

        foreach (var competitor in competitors)
            await competitor.DisposeAsync();
        await Console.Out.WriteLineAsync(report.Markdown());
        if (options.Markdown is { } markdown)
            await File.WriteAllTextAsync(markdown, report.Markdown(), cancellationToken);
        if (options.Json is { } json)
            await File.WriteAllTextAsync(json, report.Json(), cancellationToken);
        return 0;
    }

    private static IReadOnlyList<Competitor> Competitors(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 100 }.ConnectionString;
        return
        [
            new RawNpgsql(DataSource(settings)),
            new WitHelpers(WitDb.Connect(settings)),
            new DapperQueries(DataSource(settings)),
            new EfCore(DataSource(settings)),
            new LinqToDb(DataSource(settings)),
            new LinqToDbCompiled(DataSource(settings)),
        ];
    }

    private static NpgsqlDataSource DataSource(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        WitDb.MapEnums(builder);
        return builder.Build();
    }

    /// <summary>A competitor that does something else can't be compared with.</summary>
    private static async Task CheckAsync(Workload workload, List<(string Name, Operation Operation)> entries)
    {
        for (var call = 0; call < CheckedCalls; call++)
        {
            var expected = await entries[0].Operation.ShowAsync(call);
            foreach (var (name, operation) in entries.Skip(1))
            {
                var actual = await operation.ShowAsync(call);
                if (actual != expected)
                    throw new InvalidOperationException($"{workload.Title}, call {call}: {name} gave\n{actual}\nand {entries[0].Name}\n{expected}");
            }
        }
    }
}
