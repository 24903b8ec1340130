using System.Diagnostics;
using Wit.Sdk.Benchmarks.Queries.Competitors;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Starts processes that read one row, and takes the time from outside.</summary>
internal static class ColdStart
{
    private const int MaxRounds = 30;
    private static readonly IReadOnlyList<string> s_competitors =
        [.. Field.Names.Where(static name => name != RawNpgsql.NameAtDefaults && name != "linq2db compiled")];

    /// <summary>The results, raw Npgsql first. Allocation and processor time are not counted.</summary>
    public static async Task<IReadOnlyList<Result>> RunAsync(int rounds, string connectionString, CancellationToken cancellationToken)
    {
        var samples = s_competitors.Select(_ => new List<Sample>()).ToList();
        var order = Enumerable.Range(0, s_competitors.Count).ToArray();
        var random = new Random(MaxRounds);
        for (var round = -1; round < Math.Min(rounds, MaxRounds); round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var sample = await OnceAsync(s_competitors[index], connectionString, cancellationToken);

                // The first process of each reads files that the others find in memory.
                if (round >= 0)
                    samples[index].Add(sample);
            }
        }

        return [.. s_competitors.Select((name, index) => new Result(Workload.ColdStart, name, samples[index]))];
    }

    private static async Task<Sample> OnceAsync(string competitor, string connectionString, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(ColdStart).Assembly.Location, ColdProbe.ModeName, competitor, connectionString])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var line = await process.StandardOutput.ReadLineAsync(cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(start);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0 || line != ColdProbe.Done)
            throw new InvalidOperationException($"The process of {competitor} failed: {line}");
        return new Sample(elapsed.TotalMicroseconds, 0, 0);
    }
}
