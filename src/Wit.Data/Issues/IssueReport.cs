namespace Wit.Data.Issues;

/// <summary>The values with which <see cref="IssuesTable.CreateAsync"/> opens an issue.</summary>
public sealed record IssueReport
{
    /// <summary>The repository.</summary>
    public required Guid RepoId { get; init; }

    /// <summary>Who reports.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The text below the title; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>The assignee; null for none.</summary>
    public Guid? AssigneeId { get; init; }
}
