using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Wit.Sdk.Benchmarks.Harness;
using Wit.Sdk.Connections;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.Benchmarks.Connections;

/// <summary>What the check for an unnamed pooler costs when a physical connection opens. Both kinds of connections open in turn, so that a busy moment meets both.</summary>
internal sealed class ConnectMode : BenchmarkMode
{
    private const int Warmups = 50;

    public override string Name => "connect";

    public override string Description => "opening a physical connection, with and without the check for a pooler: [connections, 1000]";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var count = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1000;
        await using var server = await LocalPostgres.LocalPostgres.StartAsync(new LocalPostgresOptions(), cancellationToken);
        var builder = new NpgsqlDataSourceBuilder(server.ConnectionString);
        builder.ConnectionStringBuilder.Pooling = false;
        builder.ConnectionStringBuilder.Timezone = "UTC";
        await using var plain = builder.Build();
        PoolerGuard.Install(builder, probes: true);
        await using var guarded = builder.Build();

        var (without, with) = (new List<double>(count), new List<double>(count));
        for (var index = -Warmups; index < count; index++)
        {
            var (first, second) = (await OpenAsync(plain, cancellationToken), await OpenAsync(guarded, cancellationToken));
            if (index < 0)
                continue;
            without.Add(first);
            with.Add(second);
        }

        var table = new TextTable(["open a physical connection", "median / us", "calm / us"]);
        foreach (var (name, times) in (IEnumerable<(string, List<double>)>)[("without the check", without), ("with the check", with)])
            table.Add([name, Text(Measure.Median(times)), Text(times.Order().ElementAt(count / 5))]);
        table.Add(["the check", Text(Measure.Median(with) - Measure.Median(without)), Text(with.Order().ElementAt(count / 5) - without.Order().ElementAt(count / 5))]);
        await Console.Out.WriteLineAsync(table.ToString());
        return 0;
    }

    private static async Task<double> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        await connection.DisposeAsync();
        return elapsed;
    }

    private static string Text(double figure) => figure.ToString("F0", CultureInfo.InvariantCulture);
}
