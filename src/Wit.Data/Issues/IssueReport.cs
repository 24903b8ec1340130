namespace Wit.Data.Issues;

/// <summary>What <see cref="IssuesTable.CreateAsync"/> opens an issue with.</summary>
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

    /// <summary>Who is to see to it; null for nobody.</summary>
    public Guid? AssigneeId { get; init; }
}
