using Wit.Data.Errors;
using Wit.Data.PullRequests;
using Wit.Data.Tests.Platform;
using Wit.Sdk;

namespace Wit.Data.Tests.PullRequests;

public sealed class ReviewTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task A_pending_review_is_told_when_it_is_submitted_and_only_once()
    {
        var stage = await Stage.SetAsync(_db);
        var pull = await stage.PullRequestAsync();
        var pending = await _db.PrReviews.CreateAsync(new() { PrId = pull.Id, UserId = stage.Ada.Id, Body = "So far", CommitSha = pull.HeadSha });
        Assert.Equal(["pr_opened"], await stage.ToldAsync());

        var submitted = await _db.PrReviews.SubmitAsync(pending.Id, ReviewState.ChangesRequested);
        var late = await Assert.ThrowsAsync<ReviewStateException>(() => _db.PrReviews.SubmitAsync(pending.Id, ReviewState.Approved));

        Assert.Equal((ReviewState.ChangesRequested, "So far"), (submitted.State, submitted.Body));
        Assert.Equal(ReviewState.ChangesRequested, late.State);
        var told = (await _db.Activities.ListByRepoIdAsync(stage.Repository.Id, 1))[0];
        Assert.Equal(("pr_reviewed", stage.Ada.Id, submitted.Id, "changes_requested", pull.Number), (told.Type, told.ActorId, told.Details!.ReviewId, told.Details.Verdict, told.Details.Number));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _db.PrReviews.SubmitAsync(pending.Id, ReviewState.Pending));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PrReviews.SubmitAsync(Guid.NewGuid(), ReviewState.Approved));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PrReviews.CreateAsync(new() { PrId = Guid.NewGuid(), UserId = stage.Ada.Id, CommitSha = "1" }));
    }

    [Fact]
    public async Task The_newest_verdict_of_each_reviewer_counts()
    {
        var stage = await Stage.SetAsync(_db);
        var pull = await stage.PullRequestAsync();
        (User, ReviewState)[] said =
        [
            (stage.Ada, ReviewState.ChangesRequested), (stage.Ada, ReviewState.Approved), (stage.Ada, ReviewState.Commented), (stage.Grace, ReviewState.Approved), (stage.Grace, ReviewState.ChangesRequested),
        ];
        foreach (var (user, state) in said)
            await _db.PrReviews.CreateAsync(new() { PrId = pull.Id, UserId = user.Id, State = state, CommitSha = pull.HeadSha });
        await _db.PrReviews.CreateAsync(new() { PrId = pull.Id, UserId = stage.Grace.Id, CommitSha = pull.HeadSha });

        var verdicts = await _db.PrReviews.ListVerdictsAsync(pull.Id);

        Assert.Equal(
            new Dictionary<Guid, ReviewState> { [stage.Ada.Id] = ReviewState.Approved, [stage.Grace.Id] = ReviewState.ChangesRequested },
            verdicts.ToDictionary(review => review.UserId, review => review.State));
        Assert.Equal(6, (await _db.PrReviews.ListByPrIdAsync(pull.Id)).Count);
    }

    [Fact]
    public async Task A_comment_on_a_line_is_answered_in_its_thread_at_the_same_line()
    {
        var stage = await Stage.SetAsync(_db);
        var pull = await stage.PullRequestAsync();
        var review = await _db.PrReviews.CreateAsync(new() { PrId = pull.Id, UserId = stage.Ada.Id, CommitSha = pull.HeadSha });
        var line = new DiffLine("src/engine.cs", 42, PrComment.SideValues.Left, pull.HeadSha);

        var remark = await _db.PrComments.CreateAsync(new() { PrId = pull.Id, UserId = stage.Ada.Id, ReviewId = review.Id, Body = "Why?", At = line });
        var reply = await _db.PrComments.ReplyAsync(remark.Id, stage.Grace.Id, "Because.");
        var second = await _db.PrComments.ReplyAsync(reply.Id, stage.Ada.Id, "I see.");
        var whole = await _db.PrComments.CreateAsync(new() { PrId = pull.Id, UserId = stage.Grace.Id, Body = "Anything else?" });

        Assert.All([remark, reply, second], comment => Assert.Equal(line, new DiffLine(comment.Path!, comment.Line!.Value, comment.Side!, comment.CommitSha!)));
        Assert.Equal((remark.Id, remark.Id, review.Id), (reply.ReplyToId, second.ReplyToId, second.ReviewId));
        Assert.Equal((null, null), (whole.Path, whole.ReplyToId));
        Assert.Equal([remark, reply, second, whole], await _db.PrComments.ListByPrIdAsync(pull.Id));
        Assert.Equal(4, (await stage.ToldAsync()).Count(type => type == "pr_commented"));
        Assert.Equal(whole.Id, (await _db.Activities.ListByRepoIdAsync(stage.Repository.Id, 1))[0].Details!.CommentId);
    }

    [Fact]
    public async Task What_does_not_fit_together_is_refused()
    {
        var stage = await Stage.SetAsync(_db);
        var (pull, other) = (await stage.PullRequestAsync(), await stage.PullRequestAsync());
        var review = await _db.PrReviews.CreateAsync(new() { PrId = other.Id, UserId = stage.Ada.Id, CommitSha = "1" });
        var comment = new PrCommentText { PrId = pull.Id, UserId = stage.Ada.Id, Body = "?" };

        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PrComments.CreateAsync(comment with { ReviewId = review.Id }));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PrComments.CreateAsync(comment with { PrId = Guid.NewGuid() }));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PrComments.ReplyAsync(Guid.NewGuid(), stage.Ada.Id, "?"));
        Assert.Equal("pr_comments_side_check", (await Assert.ThrowsAsync<CheckViolationException>(
            () => _db.PrComments.CreateAsync(comment with { At = new("a", 1, "MIDDLE", "1") }))).Constraint);
        Assert.DoesNotContain("pr_commented", await stage.ToldAsync());
    }
}
