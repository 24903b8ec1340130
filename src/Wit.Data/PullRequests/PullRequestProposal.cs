namespace Wit.Data.PullRequests;

/// <summary>The values with which <see cref="PullRequestsTable.CreateAsync"/> opens a pull request.</summary>
public sealed record PullRequestProposal
{
    /// <summary>The repository that is to take the changes.</summary>
    public required Guid RepoId { get; init; }

    /// <summary>Who proposes them.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The text below the title; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>The branch with the changes.</summary>
    public required string SourceBranch { get; init; }

    /// <summary>The fork that the branch is in; null when it is in the same repository.</summary>
    public Guid? SourceRepoId { get; init; }

    /// <summary>The branch that they are to be merged into.</summary>
    public required string TargetBranch { get; init; }

    /// <summary>The newest commit of the source branch.</summary>
    public required string HeadSha { get; init; }

    /// <summary>The commit of the target branch that the changes start from.</summary>
    public required string BaseSha { get; init; }

    /// <summary>Whether it is a draft, which can't be merged.</summary>
    public bool IsDraft { get; init; }
}
