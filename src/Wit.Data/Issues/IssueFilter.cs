namespace Wit.Data.Issues;

/// <summary>Which issues of a repository are meant; what is null does not matter.</summary>
public readonly record struct IssueFilter
{
    /// <summary>Their state.</summary>
    public IssueState? State { get; init; }

    /// <summary>The name of a label that they have.</summary>
    public string? Label { get; init; }

    /// <summary>Who is to see to them.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>Who opened them.</summary>
    public Guid? AuthorId { get; init; }
}
