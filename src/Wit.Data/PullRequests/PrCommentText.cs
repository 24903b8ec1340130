namespace Wit.Data.PullRequests;

/// <summary>The values with which <see cref="PrCommentsTable.CreateAsync"/> writes a comment on the whole, or on a line if <see cref="At"/> is set.</summary>
public sealed record PrCommentText
{
    /// <summary>The pull request.</summary>
    public required Guid PrId { get; init; }

    /// <summary>Who comments.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The text.</summary>
    public required string Body { get; init; }

    /// <summary>The review that it belongs to; null when it stands for itself.</summary>
    public Guid? ReviewId { get; init; }

    /// <summary>The line that it is about; null when it is about the whole.</summary>
    public DiffLine? At { get; init; }
}
