using Wit.Data;
using Wit.Data.Errors;

namespace WitTour;

/// <summary>Chapter 4: a fork, a pull request from it, a review, and a merge that happens once.</summary>
internal static class PullRequests
{
    public static async Task ContributeAsync(WitDb db, People people, Repository repository)
    {
        Story.Chapter("A pull request");
        var fork = await Repositories.ForkAsync(db, repository, people.Grace);

        var pull = await db.PullRequests.CreateAsync(new()
        {
            RepoId = repository.Id, AuthorId = people.Grace.Id, Title = "Read an empty file as no lines", SourceRepoId = fork.Id, SourceBranch = "empty-file", TargetBranch = "main",
            HeadSha = "8f6e1c2", BaseSha = "1d0b3a4", IsDraft = true,
        });
        await db.PullRequests.MarkReadyAsync(pull.Id, people.Grace.Id);
        Story.Tell($"Grace opens #{pull.Number} as a draft, then marks it ready");

        // A review is pending until it is submitted; a comment on a line belongs to it.
        var review = await db.PrReviews.CreateAsync(new() { PrId = pull.Id, UserId = people.Ada.Id, CommitSha = pull.HeadSha });
        var remark = await db.PrComments.CreateAsync(new()
        {
            PrId = pull.Id, UserId = people.Ada.Id, ReviewId = review.Id, Body = "Is null meant here?", At = new("src/reader.cs", 12, PrComment.SideValues.Right, pull.HeadSha),
        });
        await db.PrComments.ReplyAsync(remark.Id, people.Grace.Id, "Yes, the caller may have none.");
        await db.PrReviews.SubmitAsync(review.Id, ReviewState.Approved, "Thank you!");
        Story.Tell($"Ada reviews, asks about {remark.Path}:{remark.Line}, hears why, and approves");

        // Ada merges, and at the same moment Grace closes. One of them wins; the other is told how it stands.
        var merge = TryAsync("Ada merges", () => db.PullRequests.MergeAsync(pull.Id, people.Ada.Id, mergeSha: "c0ffee1"));
        var close = TryAsync("Grace closes", () => db.PullRequests.CloseAsync(pull.Id, people.Grace.Id));
        foreach (var outcome in await Task.WhenAll(merge, close))
            Story.Tell(outcome);

        var ended = await db.PullRequests.FindByRepoIdAndNumberAsync(repository.Id, pull.Number);
        var now = await db.Repositories.FindByIdAsync(repository.Id);
        Story.Tell($"#{pull.Number} is {ended!.State}; open: {now!.OpenPrsCount} pull requests, {now.OpenIssuesCount} issues");
    }

    private static async Task<string> TryAsync(string who, Func<Task<PullRequest>> change)
    {
        try
        {
            var pull = await change();
            return $"{who} #{pull.Number}";
        }
        catch (PullRequestStateException e)
        {
            return $"{who}: {e.Message}";
        }
    }
}
