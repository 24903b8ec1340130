namespace Wit.Data.PullRequests;

/// <summary>Which pull requests of a repository are meant; what is null does not matter.</summary>
public readonly record struct PullRequestFilter
{
    /// <summary>Their state.</summary>
    public PrState? State { get; init; }

    /// <summary>The name of a label that they have.</summary>
    public string? Label { get; init; }

    /// <summary>Who opened them.</summary>
    public Guid? AuthorId { get; init; }
}
