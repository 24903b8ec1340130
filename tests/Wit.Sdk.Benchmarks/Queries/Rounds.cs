using System.Diagnostics;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Runs a workload with all its competitors in turn, so that a busy moment of the machine meets all of them alike.</summary>
/// <param name="count">The rounds at least.</param>
/// <param name="tidyAsync">Removes what a round of a single call wrote.</param>
internal sealed class Rounds(int count, Func<CancellationToken, Task> tidyAsync)
{
    /// <summary>A round of short calls takes so little time that one interruption is seen in it: there are more of them.</summary>
    private const int ShortRounds = 4;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

    /// <summary>The results, in the order of the entries.</summary>
    public async Task<IReadOnlyList<Result>> RunAsync(Workload workload, IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        var warmUps = workload.Calls == 1 ? 2 : 8;
        var rounds = workload is { Calls: > 1, Workers: 1 } ? count * ShortRounds : count;
        var samples = entries.Select(_ => new List<Sample>(rounds)).ToList();
        var order = Enumerable.Range(0, entries.Count).ToArray();
        var random = new Random(warmUps);
        for (var round = -warmUps; round < rounds; round++)
        {
            // Who comes after whom changes, since each leaves something behind: garbage, pages of the server, a busy core.
            random.Shuffle(order);
            foreach (var entry in order)
            {
                var operation = entries[entry].Operation;
                if (round < 0 ? operation.MaxRounds < rounds : samples[entry].Count >= operation.MaxRounds)
                    continue;
                var sample = await OnceAsync(operation, (round + warmUps) * workload.Calls);
                if (round >= 0)
                    samples[entry].Add(sample);
                if (workload.Calls == 1)
                    await tidyAsync(cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
            }

            // The compiler's second tier works in the background, a moment after it was asked.
            if (round < 0)
                await Task.Delay(s_pause, cancellationToken);
        }

        return [.. entries.Select((entry, index) => new Result(workload, entry.Competitor, samples[index]))];
    }

    private static async Task<Sample> OnceAsync(Operation operation, int first)
    {
        var calls = operation.Workload.Calls;
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        if (operation.Workload.Workers == 1)
            await CallsAsync(operation, first, calls);
        else
            await WorkersAsync(operation, first, calls);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var used = Environment.CpuUsage.TotalTime - cpu;
        return new Sample(elapsed.TotalMicroseconds / calls, (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / calls, used.TotalMicroseconds / calls);
    }

    private static async Task CallsAsync(Operation operation, int first, int calls)
    {
        for (var call = first; call < first + calls; call++)
            await operation.RunAsync(call);
    }

    private static Task WorkersAsync(Operation operation, int first, int calls)
    {
        var workers = operation.Workload.Workers;
        return Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(() => CallsAsync(operation, first + (worker * calls / workers), calls / workers))));
    }
}
