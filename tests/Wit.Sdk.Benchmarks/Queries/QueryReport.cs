using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Benchmarks.Harness;
using Wit.Sdk.Benchmarks.Queries.Competitors;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Figures of all workloads: each competitor beside raw Npgsql, and ours beside its goal.</summary>
internal sealed class QueryReport
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>The goal for many workers, beside raw Npgsql at its default settings.</summary>
    private const double OverDefaults = 1.5;

    private readonly List<IReadOnlyList<Result>> _workloads = [];

    /// <summary>Adds a workload: raw Npgsql first, then the others.</summary>
    public void Add(IReadOnlyList<Result> results) => _workloads.Add(results);

    /// <summary>All figures of a workload.</summary>
    public static string Detail(IReadOnlyList<Result> results)
    {
        var raw = results[0];
        var table = new TextTable([raw.Workload.Title, "median us", "calm us", "bytes", "cpu us", "median", "calm", "bytes", "cpu", "target"]);
        foreach (var result in results)
        {
            table.Add(
            [
                result.Competitor,
                Show(result.MedianLatency, "0"),
                Show(result.CalmLatency, "0"),
                Show(result.Allocated, "0"),
                Show(result.Cpu, "0"),
                Ratio(result.MedianLatency, raw.MedianLatency),
                Ratio(result.CalmLatency, raw.CalmLatency),
                raw.Allocated == 0 ? "-" : Show(result.Allocated / raw.Allocated, "0.000"),
                Ratio(result.Cpu, raw.Cpu),
                result.Competitor == WitHelpers.NameInTables ? Verdict(result, results) : string.Empty,
            ]);
        }

        return table.ToString();
    }

    /// <summary>The table of docs/performance.md: calm latency and allocated bytes as ratios to raw Npgsql, each of our rows beside its target.</summary>
    public string Markdown()
    {
        var present = _workloads.SelectMany(results => results).Select(result => result.Competitor).ToHashSet(StringComparer.Ordinal);
        var competitors = Field.Names.Where(name => present.Contains(name) && name is not (RawNpgsql.NameInTables or RawNpgsql.NameAtDefaults)).ToList();
        var table = new TextTable(["latency / allocation", "raw Npgsql", .. competitors, "target", "result"]);
        foreach (var results in _workloads)
        {
            AddRow(table, competitors, results, results[0], results[0].Workload.Title, Goal(results[0].Workload), results[0].Workload.Allocation);
            if (results.FirstOrDefault(static result => result.Competitor == RawNpgsql.NameAtDefaults) is { } defaults)
                AddRow(table, competitors, results, defaults, "the same, raw Npgsql at its default settings", OverDefaults, null);
        }

        var rounds = _workloads.Where(static results => results.Count > 0).Select(static results => results[0].Samples.Count).DefaultIfEmpty().Min();
        return string.Create(CultureInfo.InvariantCulture, $"{table}\nAt least {rounds} rounds on {Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}.");
    }

    /// <summary>All figures, for machines.</summary>
    public string Json() => JsonSerializer.Serialize(
        _workloads.SelectMany(results => results).Select(result => new
        {
            workload = result.Workload.Name,
            competitor = result.Competitor,
            rounds = result.Samples.Count,
            medianMicroseconds = result.MedianLatency,
            calmMicroseconds = result.CalmLatency,
            allocatedBytes = result.Allocated,
            cpuMicroseconds = result.Cpu,
        }),
        s_indented);

    private static void AddRow(
        TextTable table, IReadOnlyList<string> competitors, IReadOnlyList<Result> results, Result raw, string title, double goal, double? allocation)
    {
        var isThroughput = raw.Workload.Workers > 1;
        var ours = results.FirstOrDefault(static result => result.Competitor == WitHelpers.NameInTables);
        table.Add(
        [
            title,
            $"{Show(raw.CalmLatency, "0")} us" + (allocation is null ? string.Empty : $" / {Show(raw.Allocated, "0")} B"),
            .. competitors.Select(name => results.FirstOrDefault(result => result.Competitor == name) is { } result
                ? Show(Pace(result, raw), "0.00") + (allocation is null ? string.Empty : $" / {Ratio(result.Allocated, raw.Allocated)}")
                : "-"),
            (isThroughput ? ">= " : "<= ") + Show(goal, "0.00") + (allocation is { } bytes ? $" / <= {Show(bytes, "0.00")}" : string.Empty),
            ours is null ? "-" : IsMet(Pace(ours, raw), goal, isThroughput) && (allocation is null || IsMet(ours.Allocated / raw.Allocated, allocation.Value, false)) ? "met" : "missed",
        ]);
    }

    private static bool IsMet(double value, double goal, bool isLeast) => isLeast ? value >= goal : value <= goal;

    private static string Verdict(Result result, IReadOnlyList<Result> all)
    {
        var (raw, workload) = (all[0], result.Workload);
        var verdicts = new List<string> { Verdict(workload.Workers > 1 ? "throughput" : "calm", Pace(result, raw), Goal(workload), workload.Workers > 1) };
        if (workload.Allocation is { } allocation)
            verdicts.Add(Verdict("bytes", result.Allocated / raw.Allocated, allocation, false));
        if (all.FirstOrDefault(other => other.Competitor == RawNpgsql.NameAtDefaults) is { } defaults)
            verdicts.Add(Verdict("against raw at defaults", Pace(result, defaults), OverDefaults, true));
        return string.Join(", ", verdicts);
    }

    private static string Verdict(string what, double value, double goal, bool isLeast) =>
        $"{what} {Show(value, "0.000")} of {Show(goal, "0.00")} {(IsMet(value, goal, isLeast) ? "met" : "MISSED")}";

    /// <summary>The time beside raw's; of many workers the throughput beside raw's.</summary>
    private static double Pace(Result result, Result raw) =>
        result.Workload.Workers > 1 ? raw.MedianLatency / result.MedianLatency : result.CalmLatency / raw.CalmLatency;

    private static double Goal(Workload workload) => workload.Workers > 1 ? 1 / workload.Latency : workload.Latency;

    private static string Ratio(double value, double raw) => raw == 0 ? "-" : Show(value / raw, "0.00");

    private static string Show(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
