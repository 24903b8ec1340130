namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>A competitor in a workload.</summary>
internal sealed record Entry(string Competitor, Operation Operation);
