using Wit.Sdk.Benchmarks.Harness;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>What a competitor did in a workload.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="Competitor">The competitor's name.</param>
/// <param name="Samples">Its rounds.</param>
internal sealed record Result(Workload Workload, string Competitor, IReadOnlyList<Sample> Samples)
{
    private const double Calm = 0.2;

    /// <summary>Microseconds, the middle round.</summary>
    public double MedianLatency => Measure.Median(Samples.Select(sample => sample.Latency));

    /// <summary>Microseconds, the round at the fifth from below: what a quiet machine takes.</summary>
    public double CalmLatency => Samples.Select(sample => sample.Latency).Order().ElementAt((int)(Samples.Count * Calm));

    /// <summary>Bytes of a call, the middle round.</summary>
    public double Allocated => Measure.Median(Samples.Select(sample => sample.Allocated));

    /// <summary>Microseconds of processor time of a call, over all rounds: the system counts it in coarse steps.</summary>
    public double Cpu => Samples.Average(sample => sample.Cpu);
}
