using System.Globalization;
using Wit.Sdk.Benchmarks.Generator;
using Wit.Sdk.Benchmarks.Harness;

namespace Wit.Sdk.Benchmarks.Tool;

/// <summary><c>wit generate</c> as its users start it: whole processes of the tool as it is packed, from the command line to the files on disk, beside drizzle-kit.</summary>
internal sealed class ToolMode : BenchmarkMode
{
    private const int LargeRuns = 5;

    private static readonly string[] s_large = ["1000", "20"];

    public override string Name => "tool";

    public override string Description => "`wit generate` and `drizzle-kit generate` as processes, 21 tables and 1,000 tables; [runs of each, 11]";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var runs = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 11;
        using var tool = await PackedTool.PublishAsync(cancellationToken);
        var small = new ToolProject("21 tables", Workloads.Wit);
        var large = new ToolProject("1,000 x 20", Workloads.Of(s_large));
        var (elapsed, processor) = (new FigureTable(), new FigureTable());
        await MeasureAsync(small, runs, 250, 1200);
        await MeasureAsync(large, Math.Min(runs, LargeRuns), 2000, 9700);
        await Console.Out.WriteLineAsync("The first migration of a schema, written by a process of its own. Elapsed:\n");
        elapsed.Write(Console.Out);
        await Console.Out.WriteLineAsync("\nProcessor time of the same processes, which says more on a busy machine:\n");
        processor.Write(Console.Out);
        return 0;

        async Task MeasureAsync(ToolProject project, int count, double goal, double quiet)
        {
            var kit = DrizzleKit.Find();
            List<Sample> ours = [], theirs = [];
            for (var run = -1; run < count; run++)
            {
                var mine = await project.RunAsync(tool.Program, tool.Arguments, cancellationToken);
                var other = kit is null ? null : await project.RunAsync(kit.Program, kit.Arguments, cancellationToken);
                // The first process of each reads files that the others find in memory.
                if (run < 0) continue;
                ours.Add(mine);
                if (other is not null) theirs.Add(other);
            }

            Add($"wit generate, {project.Name}", goal, ours);
            if (theirs.Count > 0) Add(string.Create(CultureInfo.InvariantCulture, $"drizzle-kit generate, {project.Name} ({quiet} ms on a quiet machine)"), null, theirs);
        }

        void Add(string what, double? goal, List<Sample> samples)
        {
            elapsed.Add(what, goal, [.. samples.Select(sample => sample.Elapsed.TotalMilliseconds)]);
            processor.Add(what, goal, [.. samples.Select(sample => sample.Processor.TotalMilliseconds)]);
        }
    }
}
