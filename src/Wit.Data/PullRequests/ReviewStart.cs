namespace Wit.Data.PullRequests;

/// <summary>What <see cref="PrReviewsTable.CreateAsync"/> begins a review with.</summary>
public sealed record ReviewStart
{
    /// <summary>The pull request.</summary>
    public required Guid PrId { get; init; }

    /// <summary>Who reviews.</summary>
    public required Guid UserId { get; init; }

    /// <summary>What the review says; one that is pending is seen by nobody else, and told in no activity, until it is submitted.</summary>
    public ReviewState State { get; init; } = ReviewState.Pending;

    /// <summary>The text; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>The commit that is reviewed.</summary>
    public required string CommitSha { get; init; }
}
