namespace Wit.Sdk.Benchmarks.Trust;

/// <summary>How long reads took, in milliseconds.</summary>
internal sealed record ReadTimes(int Count, double P50, double P99, double Max);
