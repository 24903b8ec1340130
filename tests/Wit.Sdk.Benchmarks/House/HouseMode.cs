using Wit.Sdk.Package.Tests.House;

namespace Wit.Sdk.Benchmarks.House;

/// <summary>The measures of the code itself: files by length, and who refers to whom among the rooms of the engine.</summary>
internal sealed class HouseMode : BenchmarkMode
{
    public override string Name => "house";

    public override string Description => "length of files and references between the rooms of the engine, as the tables of docs/architecture.md";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        await Console.Out.WriteAsync(HouseReport.Write().AsMemory(), cancellationToken);
        return 0;
    }
}
