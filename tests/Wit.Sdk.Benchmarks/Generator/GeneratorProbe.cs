using System.Globalization;
using Wit.Sdk.Benchmarks.Harness;

namespace Wit.Sdk.Benchmarks.Generator;

/// <summary>One figure in a process of its own: the first run of the generator that the process ever does. <see cref="GeneratorMode"/> starts it.</summary>
internal sealed class GeneratorProbe : BenchmarkMode
{
    public override string Name => "generator-probe";

    public override string Description => "one first run in this process, in milliseconds: <tables> <columns>; without columns, schema/schema.ts";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var files = Workloads.Of(arguments);
        new GeneratorSession([("a.ts", "x"), ("b.ts", "yy")], new OtherGenerator()).Run();
        var session = new GeneratorSession(files);
        var time = Measure.Once(session.Run);
        Workloads.Verify(session, files);
        await Console.Out.WriteLineAsync(time.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
