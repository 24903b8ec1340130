using System.Diagnostics;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Runs a workload with all its competitors in turn, so that a busy moment of the machine meets all of them alike.</summary>
internal sealed class Rounds(int count)
{
    private const int WarmUps = 8;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

    /// <summary>The results, in the order of the entries.</summary>
    public async Task<IReadOnlyList<Result>> RunAsync(Workload workload, IReadOnlyList<(string Competitor, Operation Operation)> entries, CancellationToken cancellationToken)
    {
        var samples = entries.Select(_ => new List<Sample>(count)).ToList();
        for (var round = -WarmUps; round < count; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var turn = 0; turn < entries.Count; turn++)
            {
                // Who comes after whom changes, since each leaves something behind: garbage, pages of the server, a busy core.
                var entry = (turn + Math.Abs(round)) % entries.Count;
                var sample = await OnceAsync(entries[entry].Operation, (round + WarmUps) * workload.Calls, workload.Calls);
                if (round >= 0)
                    samples[entry].Add(sample);
            }

            // The compiler's second tier works in the background, a moment after it was asked.
            if (round < 0)
                await Task.Delay(s_pause, cancellationToken);
        }

        return [.. entries.Select((entry, index) => new Result(workload, entry.Competitor, samples[index]))];
    }

    private static async Task<Sample> OnceAsync(Operation operation, int first, int calls)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        for (var call = first; call < first + calls; call++)
            await operation.RunAsync(call);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var used = Environment.CpuUsage.TotalTime - cpu;
        return new Sample(elapsed.TotalMicroseconds / calls, (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / calls, used.TotalMicroseconds / calls);
    }
}
