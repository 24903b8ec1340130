using System.Globalization;

namespace Wit.Sdk.Benchmarks.Trust;

/// <summary>The reads of a table while a migration waits for it.</summary>
internal sealed class TrustMode : BenchmarkMode
{
    public override string Name => "trust";

    public override string Description => "reads of a table while a migration waits for it: [seconds, 30]";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var seconds = arguments is [var given] ? double.Parse(given, CultureInfo.InvariantCulture) : 30;
        await Console.Out.WriteLineAsync((await LockQueueMeasure.RunAsync(TimeSpan.FromSeconds(seconds), cancellationToken)).ToString());
        return 0;
    }
}
