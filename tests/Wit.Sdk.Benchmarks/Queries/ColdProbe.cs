namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Reads one row in a process of its own. <see cref="ColdStart"/> starts it.</summary>
internal sealed class ColdProbe : BenchmarkMode
{
    public const string ModeName = "queries-cold";
    public const string Done = "done";

    public override string Name => ModeName;

    public override string Description => "one row in this process: <competitor> <connection string>";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        await using var competitor = Field.Make(arguments[0], arguments[1]);
        await competitor.Operations.First(operation => operation.Workload == Workload.FindById).RunAsync(0);
        await Console.Out.WriteLineAsync(Done);
        return 0;
    }
}
