namespace Wit.Sdk.Benchmarks;

/// <summary>Something that can be measured by its name on the command line.</summary>
public abstract class BenchmarkMode
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What is measured, in a line.</summary>
    public abstract string Description { get; }

    /// <summary>Measures and prints.</summary>
    /// <param name="arguments">What stands behind the name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The exit code: 0 when everything was measured; a missed goal is printed, and is no failure.</returns>
    public abstract Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
