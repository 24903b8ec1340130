namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>How a competitor does a workload.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="RunAsync">Does it once; the number chooses the row, alike for all competitors.</param>
/// <param name="ShowAsync">Does it once and gives the result as text, without what differs from call to call.</param>
internal sealed record Operation(Workload Workload, Func<int, Task> RunAsync, Func<int, Task<string>> ShowAsync)
{
    /// <summary>At most so many rounds, where one takes many times as long as that of the others.</summary>
    public int MaxRounds { get; init; } = int.MaxValue;

    /// <summary>Makes an operation whose result can be shown.</summary>
    public static Operation Of<T>(Workload workload, Func<int, Task<T>> run, Func<T, string> show) =>
        new(workload, run, async call => show(await run(call)));
}
