namespace LargeData;

/// <summary>An issue or a pull request, as far as other rows depend on it. Users and repositories are given by their places in the plan.</summary>
internal readonly record struct WorkItem(Guid Id, int Repository, int Number, bool IsPullRequest, WorkState State, int Author, DateTimeOffset CreatedAt)
{
    /// <summary>When it was closed or merged.</summary>
    public DateTimeOffset EndedAt => CreatedAt.AddHours(5 + (Number % 90));
}
