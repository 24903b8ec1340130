namespace Wit.Sdk.Generators.Code;

/// <summary>The C# names that a table has in its namespace and on the database class.</summary>
/// <param name="Row">The row type, such as <c>Issue</c>.</param>
/// <param name="New">The type of an insert, such as <c>NewIssue</c>.</param>
/// <param name="Patch">The type of an update, such as <c>IssuePatch</c>.</param>
/// <param name="Columns">The typed columns, such as <c>IssueColumns</c>.</param>
/// <param name="Include">The related rows that can be loaded, such as <c>IssueInclude</c>.</param>
/// <param name="Table">The table class, such as <c>IssuesTable</c>.</param>
/// <param name="Property">The property of the database class, such as <c>Issues</c>.</param>
internal sealed record TableNames(string Row, string New, string Patch, string Columns, string Include, string Table, string Property)
{
    /// <summary>The class that refines queries of the table, such as <c>IssueQueryExtensions</c>.</summary>
    public string Queries { get; init; } = string.Empty;

    /// <summary>The reads that a table shares with its rows of all times, such as <c>IssueReads</c>; empty where rows go for good.</summary>
    public string Reads { get; init; } = string.Empty;
}
