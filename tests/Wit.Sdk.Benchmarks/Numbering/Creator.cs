namespace Wit.Sdk.Benchmarks.Numbering;

/// <summary>Creates a numbered issue or pull request, and gives its number; one that is rolled back gives null.</summary>
internal abstract class Creator(string name) : IAsyncDisposable
{
    public string Name { get; } = name;

    public abstract Task<int?> CreateAsync(Guid repository, bool isIssue, bool isRolledBack, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
