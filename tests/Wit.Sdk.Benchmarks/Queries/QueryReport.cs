using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Benchmarks.Harness;
using Wit.Sdk.Benchmarks.Queries.Competitors;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Figures of all workloads: each competitor beside raw Npgsql, and ours beside its goal.</summary>
internal sealed class QueryReport
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };
    private readonly List<IReadOnlyList<Result>> _workloads = [];

    /// <summary>Adds a workload: raw Npgsql first, then the others.</summary>
    public void Add(IReadOnlyList<Result> results) => _workloads.Add(results);

    /// <summary>All figures of a workload.</summary>
    public static string Detail(IReadOnlyList<Result> results)
    {
        var raw = results[0];
        var table = new TextTable([raw.Workload.Title, "median us", "calm us", "bytes", "cpu us", "median", "calm", "bytes", "cpu", "goal"]);
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
                Show(result.Allocated / raw.Allocated, "0.000"),
                Ratio(result.Cpu, raw.Cpu),
                result.Competitor == WitHelpers.NameInTables ? Verdict(result, raw) : string.Empty,
            ]);
        }

        return table.ToString();
    }

    /// <summary>The table of the README: calm latency and allocated bytes as ratios to raw Npgsql.</summary>
    public string Markdown()
    {
        var competitors = _workloads.SelectMany(results => results).Select(result => result.Competitor).Distinct().Skip(1).ToList();
        var table = new TextTable(["latency / allocation", "raw Npgsql", .. competitors, "goal"]);
        foreach (var results in _workloads)
        {
            var raw = results[0];
            table.Add(
            [
                raw.Workload.Title,
                $"{Show(raw.CalmLatency, "0")} us / {Show(raw.Allocated, "0")} B",
                .. competitors.Select(name => results.FirstOrDefault(result => result.Competitor == name) is { } result
                    ? $"{Ratio(result.CalmLatency, raw.CalmLatency)} / {Ratio(result.Allocated, raw.Allocated)}"
                    : "-"),
                $"{Show(raw.Workload.Latency, "0.00")} / {Show(raw.Workload.Allocation, "0.00")}",
            ]);
        }

        return table.ToString();
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

    private static string Verdict(Result result, Result raw)
    {
        var workload = raw.Workload;
        var latency = result.CalmLatency / raw.CalmLatency <= workload.Latency;
        var allocation = result.Allocated / raw.Allocated <= workload.Allocation;
        return $"calm {Show(workload.Latency, "0.00")} {(latency ? "met" : "MISSED")}, bytes {Show(workload.Allocation, "0.00")} {(allocation ? "met" : "MISSED")}";
    }

    private static string Ratio(double value, double raw) => Show(value / raw, "0.00");

    private static string Show(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
