namespace Wit.Data.Changes;

/// <summary>How a guarded change found an issue, and what it made of it; null where it was not made.</summary>
internal sealed record IssueChange(IssueState State, Issue? Changed);
