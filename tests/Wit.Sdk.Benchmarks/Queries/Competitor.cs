namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>A way to get at the data. It opens a session of its own for each call, as an application does.</summary>
internal abstract class Competitor : IAsyncDisposable
{
    /// <summary>The name in the table.</summary>
    public abstract string Name { get; }

    /// <summary>What it can do.</summary>
    public abstract IReadOnlyList<Operation> Operations { get; }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
