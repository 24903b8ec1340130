namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>One round: the mean of its calls.</summary>
/// <param name="Latency">Microseconds of a call.</param>
/// <param name="Allocated">Bytes of a call, in all threads of the process.</param>
/// <param name="Cpu">Microseconds of processor time of a call, user and system, in this process.</param>
internal readonly record struct Sample(double Latency, double Allocated, double Cpu);
