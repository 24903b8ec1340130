namespace Wit.Data.Activities;

/// <summary>The payload of what happened to a pull request or an issue. The title is that of the time; what does not belong to the activity's type is null.</summary>
public sealed record ActivityDetails
{
    /// <summary>The pull request or the issue.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its number in the repository.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The commit of a merge.</summary>
    public string? MergeSha { get; init; }

    /// <summary>Who an issue was given to.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>The review that was submitted.</summary>
    public Guid? ReviewId { get; init; }

    /// <summary>The review's state, by its label in the database: <c>approved</c>, <c>changes_requested</c>, <c>commented</c>.</summary>
    public string? Verdict { get; init; }

    /// <summary>The comment that was written.</summary>
    public Guid? CommentId { get; init; }
}
