using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Wit.Sdk.Benchmarks.Micro;

/// <summary>The small parts of a helper by BenchmarkDotNet, in this process.</summary>
internal sealed class MicroMode : BenchmarkMode
{
    public override string Name => "micro";

    public override string Description => "reading a row, filling parameters, page tokens, by BenchmarkDotNet";

    public override Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "wit-benchmarks"));
        var summary = BenchmarkRunner.Run<HelperParts>(config);
        return Task.FromResult(summary.HasCriticalValidationErrors ? 1 : 0);
    }
}
