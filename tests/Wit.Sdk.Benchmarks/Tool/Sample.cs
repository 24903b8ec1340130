namespace Wit.Sdk.Benchmarks.Tool;

/// <summary>One process.</summary>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="Processor">The processor time that it took, on all processors.</param>
internal sealed record Sample(TimeSpan Elapsed, TimeSpan Processor);
