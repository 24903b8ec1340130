namespace Wit.Data.Changes;

/// <summary>How a guarded change found a pull request, and what it made of it; null where it was not made.</summary>
internal sealed record PullRequestChange(PrState State, bool IsDraft, bool? IsMergeable, PullRequest? Changed);
