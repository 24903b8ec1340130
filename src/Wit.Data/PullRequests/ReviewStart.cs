namespace Wit.Data.PullRequests;

/// <summary>The values with which <see cref="PrReviewsTable.CreateAsync"/> begins a review.</summary>
public sealed record ReviewStart
{
    /// <summary>The pull request.</summary>
    public required Guid PrId { get; init; }

    /// <summary>Who reviews.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The state of the review; a pending one is visible only to its author, and written to no activity, until it is submitted.</summary>
    public ReviewState State { get; init; } = ReviewState.Pending;

    /// <summary>The text; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>The commit that is reviewed.</summary>
    public required string CommitSha { get; init; }
}
