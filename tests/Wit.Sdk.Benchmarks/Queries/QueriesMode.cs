using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>The query helpers beside Npgsql by hand and beside the other libraries, on one server, with one set of connection settings.</summary>
internal sealed class QueriesMode : BenchmarkMode
{
    private const int CheckedCalls = 20;
    private const int PoolSize = 16;

    public override string Name => "queries";

    public override string Description => "the query helpers against raw Npgsql and others: [--rounds N] [--only NAME,NAME] [--json FILE] [--markdown FILE]";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var options = QueryOptions.Parse(arguments);
        var start = Stopwatch.GetTimestamp();
        await using var database = await BenchmarkDatabase.StartAsync(cancellationToken);
        var report = new QueryReport();
        foreach (var workload in Workload.All.Where(workload => options.Only.Count == 0 || options.Only.Contains(workload.Name)))
        {
            var results = workload == Workload.ColdStart
                ? await ColdStart.RunAsync(options.Rounds, database.ConnectionString, cancellationToken)
                : await RunAsync(workload, options.Rounds, database, cancellationToken);
            report.Add(results);
            await Console.Out.WriteLineAsync(QueryReport.Detail(results));
        }

        await Console.Out.WriteLineAsync(report.Markdown());
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"took {Stopwatch.GetElapsedTime(start).TotalMinutes:F1} minutes"));
        if (options.Markdown is { } markdown)
            await MarkdownFile.WriteAsync(markdown, report.Markdown(), cancellationToken);
        if (options.Json is { } json)
            await File.WriteAllTextAsync(json, report.Json(), cancellationToken);
        return 0;
    }

    private static async Task<IReadOnlyList<Result>> RunAsync(Workload workload, int rounds, BenchmarkDatabase database, CancellationToken cancellationToken)
    {
        var isParallel = workload.Workers > 1;
        var settings = isParallel ? new NpgsqlConnectionStringBuilder(database.ConnectionString) { MaxPoolSize = PoolSize }.ConnectionString : database.ConnectionString;
        await using var field = new Field(settings, withDefaults: isParallel);
        var entries = field.For(workload);
        await CheckAsync(workload, entries, database, cancellationToken);
        await database.TidyAsync(cancellationToken);
        var results = await new Rounds(rounds, database.ClearAsync).RunAsync(workload, entries, cancellationToken);
        await database.TidyAsync(cancellationToken);
        return results;
    }

    /// <summary>A competitor that does something else can't be compared with.</summary>
    private static async Task CheckAsync(Workload workload, IReadOnlyList<Entry> entries, BenchmarkDatabase database, CancellationToken cancellationToken)
    {
        for (var call = 0; call < Math.Min(CheckedCalls, workload.Calls); call++)
        {
            var expected = await entries[0].Operation.ShowAsync(call);
            foreach (var (name, operation) in entries.Skip(1))
            {
                if (workload.Calls == 1)
                    await database.ClearAsync(cancellationToken);
                var actual = await operation.ShowAsync(call);
                if (actual != expected)
                    throw new InvalidOperationException($"{workload.Title}, call {call}: {name} gave\n{actual}\nand {entries[0].Competitor}\n{expected}");
            }
        }
    }
}
