namespace Wit.Data.Activities;

/// <summary>The types of activity that the models write. Others, such as <c>push</c>, are written by <see cref="ActivitiesTable.InsertAsync"/> with a payload of their own.</summary>
public static class ActivityTypes
{
    /// <summary>A pull request was opened.</summary>
    public const string PullRequestOpened = "pr_opened";

    /// <summary>A pull request was marked ready for review.</summary>
    public const string PullRequestReady = "pr_ready";

    /// <summary>A pull request was made a draft again.</summary>
    public const string PullRequestDrafted = "pr_drafted";

    /// <summary>A pull request was merged.</summary>
    public const string PullRequestMerged = "pr_merged";

    /// <summary>A pull request was closed without a merge.</summary>
    public const string PullRequestClosed = "pr_closed";

    /// <summary>A closed pull request was opened again.</summary>
    public const string PullRequestReopened = "pr_reopened";

    /// <summary>A pull request was deleted.</summary>
    public const string PullRequestDeleted = "pr_deleted";

    /// <summary>A deleted pull request was restored.</summary>
    public const string PullRequestRestored = "pr_restored";

    /// <summary>A review of a pull request was submitted.</summary>
    public const string PullRequestReviewed = "pr_reviewed";

    /// <summary>A pull request was commented on.</summary>
    public const string PullRequestCommented = "pr_commented";

    /// <summary>An issue was opened.</summary>
    public const string IssueOpened = "issue_opened";

    /// <summary>An issue was assigned to a user, or its assignment was removed.</summary>
    public const string IssueAssigned = "issue_assigned";

    /// <summary>An issue was closed.</summary>
    public const string IssueClosed = "issue_closed";

    /// <summary>A closed issue was opened again.</summary>
    public const string IssueReopened = "issue_reopened";

    /// <summary>An issue was deleted.</summary>
    public const string IssueDeleted = "issue_deleted";

    /// <summary>A deleted issue was restored.</summary>
    public const string IssueRestored = "issue_restored";

    /// <summary>An issue was commented on.</summary>
    public const string IssueCommented = "issue_commented";
}
