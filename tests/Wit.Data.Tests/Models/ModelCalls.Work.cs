using Wit.Data.Errors;
using Wit.Data.Tests.Platform;

namespace Wit.Data.Tests.Models;

internal static partial class ModelCalls
{
    private static IEnumerable<ModelCall> OfWork =>
    [
        Call("PullRequestsTable.CreateAsync", StageAsync, (db, stage) => stage.On(db).PullRequestAsync()),
        Call("PullRequestsTable.PageAsync", StageAsync, (db, stage) => db.PullRequests.PageAsync(stage.Repository.Id, new() { State = PrState.Open, Label = "bug", AuthorId = stage.Grace.Id }, 20)),
        Call("PullRequestsTable.PageAsync with include", PullAsync, (db, made) => db.PullRequests.PageAsync(made.Stage.Repository.Id, new(), 20, include: PullRequestInclude.Author | PullRequestInclude.Labels)),
        Call("PullRequestsTable.MarkDraftAsync", PullAsync, (db, made) => db.PullRequests.MarkDraftAsync(made.Pull.Id, made.Stage.Ada.Id)),
        Call("PullRequestsTable.MarkReadyAsync", DraftAsync, (db, made) => db.PullRequests.MarkReadyAsync(made.Pull.Id, made.Stage.Ada.Id)),
        Call("PullRequestsTable.MergeAsync", PullAsync, (db, made) => db.PullRequests.MergeAsync(made.Pull.Id, made.Stage.Ada.Id, "c0ffee1")),
        Call("PullRequestsTable.CloseAsync", PullAsync, (db, made) => db.PullRequests.CloseAsync(made.Pull.Id, made.Stage.Ada.Id)),
        Call("PullRequestsTable.CloseAsync refused", ClosedPullAsync, (db, made) => Assert.ThrowsAsync<PullRequestStateException>(() => db.PullRequests.CloseAsync(made.Pull.Id, made.Stage.Ada.Id))),
        Call("PullRequestsTable.ReopenAsync", ClosedPullAsync, (db, made) => db.PullRequests.ReopenAsync(made.Pull.Id, made.Stage.Ada.Id)),
        Call("PullRequestsTable.RemoveAsync", PullAsync, (db, made) => db.PullRequests.RemoveAsync(made.Pull.Id, made.Stage.Ada.Id)),
        Call("PullRequestsTable.PutBackAsync", RemovedPullAsync, (db, made) => db.PullRequests.PutBackAsync(made.Pull.Id, made.Stage.Ada.Id)),
        Call("PrReviewsTable.CreateAsync", PullAsync, (db, made) => db.PrReviews.CreateAsync(new() { PrId = made.Pull.Id, UserId = made.Stage.Ada.Id, State = ReviewState.Approved, CommitSha = "8f6e1c2" })),
        Call("PrReviewsTable.SubmitAsync", ReviewAsync, (db, review) => db.PrReviews.SubmitAsync(review.Id, ReviewState.Approved)),
        Call("PrReviewsTable.ListVerdictsAsync", ReviewAsync, (db, review) => db.PrReviews.ListVerdictsAsync(review.PrId)),
        Call("PrCommentsTable.CreateAsync", PullAsync, (db, made) => db.PrComments.CreateAsync(new() { PrId = made.Pull.Id, UserId = made.Stage.Ada.Id, Body = "?" })),
        Call("PrCommentsTable.ReplyAsync", PrCommentAsync, (db, comment) => db.PrComments.ReplyAsync(comment.Id, comment.UserId, "!")),
        Call("PrLabelsTable.AddAsync", PullAndLabelAsync, (db, made) => db.PrLabels.AddAsync(made.Pull.Id, made.Label.Id)),
        Call("IssuesTable.CreateAsync", StageAsync, (db, stage) => stage.On(db).IssueAsync()),
        Call("IssuesTable.PageAsync", StageAsync, (db, stage) => db.Issues.PageAsync(stage.Repository.Id, new() { State = IssueState.Open, Label = "bug", AssigneeId = stage.Ada.Id, AuthorId = stage.Grace.Id }, 20)),
        Call("IssuesTable.PageAsync with include", IssueAsync, (db, made) => db.Issues.PageAsync(made.Stage.Repository.Id, new(), 20, include: IssueInclude.Author | IssueInclude.Labels)),
        Call("IssuesTable.AssignAsync", IssueAsync, (db, made) => db.Issues.AssignAsync(made.Issue.Id, made.Stage.Ada.Id, made.Stage.Ada.Id)),
        Call("IssuesTable.CloseAsync", IssueAsync, (db, made) => db.Issues.CloseAsync(made.Issue.Id, made.Stage.Ada.Id)),
        Call("IssuesTable.ReopenAsync", ClosedIssueAsync, (db, made) => db.Issues.ReopenAsync(made.Issue.Id, made.Stage.Ada.Id)),
        Call("IssuesTable.RemoveAsync", IssueAsync, (db, made) => db.Issues.RemoveAsync(made.Issue.Id, made.Stage.Ada.Id)),
        Call("IssuesTable.PutBackAsync", RemovedIssueAsync, (db, made) => db.Issues.PutBackAsync(made.Issue.Id, made.Stage.Ada.Id)),
        Call("IssueCommentsTable.CreateAsync", IssueAsync, (db, made) => db.IssueComments.CreateAsync(made.Issue.Id, made.Stage.Ada.Id, "!")),
        Call("IssueLabelsTable.AddAsync", IssueAndLabelAsync, (db, made) => db.IssueLabels.AddAsync(made.Issue.Id, made.Label.Id)),
        Call("ActivitiesTable.PageOfWatchedAsync", StageAsync, (db, stage) => db.Activities.PageOfWatchedAsync(stage.Ada.Id, 20)),
    ];

    private static Task<Stage> StageAsync(WitDb db, Things things) => Stage.SetAsync(db);

    private static async Task<(Stage Stage, PullRequest Pull)> PullAsync(WitDb db, Things things)
    {
        var stage = await Stage.SetAsync(db);
        return (stage, await stage.PullRequestAsync());
    }

    private static async Task<(Stage Stage, PullRequest Pull)> DraftAsync(WitDb db, Things things)
    {
        var stage = await Stage.SetAsync(db);
        return (stage, await stage.PullRequestAsync(isDraft: true));
    }

    private static async Task<(Stage Stage, PullRequest Pull)> ClosedPullAsync(WitDb db, Things things)
    {
        var (stage, pull) = await PullAsync(db, things);
        return (stage, await db.PullRequests.CloseAsync(pull.Id, stage.Ada.Id));
    }

    private static async Task<(Stage Stage, PullRequest Pull)> RemovedPullAsync(WitDb db, Things things)
    {
        var (stage, pull) = await PullAsync(db, things);
        return (stage, await db.PullRequests.RemoveAsync(pull.Id, stage.Ada.Id));
    }

    private static async Task<(PullRequest Pull, Label Label)> PullAndLabelAsync(WitDb db, Things things)
    {
        var (stage, pull) = await PullAsync(db, things);
        return (pull, await stage.LabelAsync("counted"));
    }

    private static async Task<PrReview> ReviewAsync(WitDb db, Things things)
    {
        var (stage, pull) = await PullAsync(db, things);
        return await db.PrReviews.CreateAsync(new() { PrId = pull.Id, UserId = stage.Ada.Id, CommitSha = "8f6e1c2" });
    }

    private static async Task<PrComment> PrCommentAsync(WitDb db, Things things)
    {
        var (stage, pull) = await PullAsync(db, things);
        return await db.PrComments.CreateAsync(new() { PrId = pull.Id, UserId = stage.Ada.Id, Body = "?" });
    }

    private static async Task<(Stage Stage, Issue Issue)> IssueAsync(WitDb db, Things things)
    {
        var stage = await Stage.SetAsync(db);
        return (stage, await stage.IssueAsync());
    }

    private static async Task<(Stage Stage, Issue Issue)> ClosedIssueAsync(WitDb db, Things things)
    {
        var (stage, issue) = await IssueAsync(db, things);
        return (stage, await db.Issues.CloseAsync(issue.Id, stage.Ada.Id));
    }

    private static async Task<(Stage Stage, Issue Issue)> RemovedIssueAsync(WitDb db, Things things)
    {
        var (stage, issue) = await IssueAsync(db, things);
        return (stage, await db.Issues.RemoveAsync(issue.Id, stage.Ada.Id));
    }

    private static async Task<(Issue Issue, Label Label)> IssueAndLabelAsync(WitDb db, Things things)
    {
        var (stage, issue) = await IssueAsync(db, things);
        return (issue, await stage.LabelAsync("counted"));
    }
}
