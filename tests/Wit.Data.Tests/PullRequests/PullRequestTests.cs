using Wit.Data.Errors;
using Wit.Data.PullRequests;
using Wit.Data.Tests.Platform;
using Wit.Sdk;

namespace Wit.Data.Tests.PullRequests;

public sealed class PullRequestTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task A_pull_request_gets_the_next_number_which_issues_share_and_is_counted_and_told()
    {
        var stage = await Stage.SetAsync(_db);

        var first = await stage.PullRequestAsync();
        var issue = await stage.IssueAsync();
        var second = await stage.PullRequestAsync(isDraft: true);

        Assert.Equal((1, 2, 3), (first.Number, issue.Number, second.Number));
        Assert.Equal((PrState.Open, false, true), (first.State, first.IsDraft, second.IsDraft));
        Assert.Equal(first, await _db.PullRequests.FindByRepoIdAndNumberAsync(stage.Repository.Id, 1));
        Assert.Equal((2, 1), await stage.OpenAsync());
        Assert.Equal(["pr_opened", "issue_opened", "pr_opened"], await stage.ToldAsync());
        var told = (await _db.Activities.PageByRepoIdAsync(stage.Repository.Id, 1)).Items[0];
        Assert.Equal((stage.Grace.Id, second.Id, 3, second.Title), (told.ActorId, told.Details!.Id, told.Details.Number, told.Details.Title));
    }

    [Fact]
    public async Task A_repository_that_is_not_there_or_deleted_takes_none_and_a_missing_author_leaves_nothing()
    {
        var stage = await Stage.SetAsync(_db);
        var proposal = new PullRequestProposal
        {
            RepoId = Guid.NewGuid(), AuthorId = stage.Grace.Id, Title = "Nowhere", SourceBranch = "a", TargetBranch = "b", HeadSha = "1", BaseSha = "2",
        };

        Assert.Equal("repositories", (await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PullRequests.CreateAsync(proposal))).Table);
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.PullRequests.CreateAsync(proposal with { RepoId = stage.Repository.Id, AuthorId = Guid.NewGuid() }));
        Assert.Equal((0, 0), await stage.OpenAsync());
        Assert.Equal(1, (await stage.PullRequestAsync()).Number);

        await _db.Repositories.DeleteAsync(stage.Repository.Id);
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PullRequests.CreateAsync(proposal with { RepoId = stage.Repository.Id }));
    }

    [Fact]
    public async Task A_draft_is_marked_ready_and_then_merged_and_what_is_merged_stays_merged()
    {
        var stage = await Stage.SetAsync(_db);
        var pull = await stage.PullRequestAsync(isDraft: true);

        var early = await Assert.ThrowsAsync<PullRequestStateException>(() => _db.PullRequests.MergeAsync(pull.Id, stage.Ada.Id, "c0ffee1"));
        var ready = await _db.PullRequests.MarkReadyAsync(pull.Id, stage.Grace.Id);
        await Assert.ThrowsAsync<PullRequestStateException>(() => _db.PullRequests.MarkReadyAsync(pull.Id, stage.Grace.Id));
        var merged = await _db.PullRequests.MergeAsync(pull.Id, stage.Ada.Id, "c0ffee1");

        Assert.Equal("can't merge the pull request: it is an open draft; mark it ready first, or close it", early.Message);
        Assert.False(ready.IsDraft);
        Assert.Equal((PrState.Merged, stage.Ada.Id, "c0ffee1"), (merged.State, merged.MergedById, merged.MergeSha));
        Assert.NotNull(merged.MergedAt);
        Assert.True(merged.UpdatedAt > pull.UpdatedAt);
        foreach (var change in Changes(pull.Id, stage.Grace.Id))
        {
            var late = await Assert.ThrowsAsync<PullRequestStateException>(change);
            Assert.Equal((PrState.Merged, pull.Id), (late.State, late.Id));
            Assert.Contains("it is merged; what is merged stays merged, open another one", late.Message, StringComparison.Ordinal);
        }

        Assert.Equal(merged, await _db.PullRequests.FindByIdAsync(pull.Id));
        Assert.Equal((0, 0), await stage.OpenAsync());
        Assert.Equal(["pr_opened", "pr_ready", "pr_merged"], await stage.ToldAsync());
        Assert.Equal("c0ffee1", (await _db.Activities.ListByRepoIdAsync(stage.Repository.Id, 1))[0].Details!.MergeSha);
    }

    [Fact]
    public async Task A_closed_one_is_reopened_and_the_counter_goes_along()
    {
        var stage = await Stage.SetAsync(_db);
        var pull = await stage.PullRequestAsync();

        var closed = await _db.PullRequests.CloseAsync(pull.Id, stage.Ada.Id);
        Assert.Equal((0, 0), await stage.OpenAsync());
        await Assert.ThrowsAsync<PullRequestStateException>(() => _db.PullRequests.CloseAsync(pull.Id, stage.Ada.Id));
        var reopened = await _db.PullRequests.ReopenAsync(pull.Id, stage.Grace.Id);
        var drafted = await _db.PullRequests.MarkDraftAsync(pull.Id, stage.Grace.Id);

        Assert.Equal((PrState.Closed, true), (closed.State, closed.ClosedAt is not null));
        Assert.Equal((PrState.Open, null), (reopened.State, reopened.ClosedAt));
        Assert.True(drafted.IsDraft);
        Assert.Equal((1, 0), await stage.OpenAsync());
        Assert.Equal(["pr_opened", "pr_closed", "pr_reopened", "pr_drafted"], await stage.ToldAsync());
    }

    [Fact]
    public async Task One_that_conflicts_is_not_merged_and_a_missing_one_is_not_found()
    {
        var stage = await Stage.SetAsync(_db);
        var pull = await stage.PullRequestAsync();
        await _db.PullRequests.UpdateAsync(pull.Id, new() { IsMergeable = false });

        var conflict = await Assert.ThrowsAsync<PullRequestStateException>(() => _db.PullRequests.MergeAsync(pull.Id, stage.Ada.Id, "c0ffee1"));

        Assert.Equal((PrState.Open, false), (conflict.State, conflict.IsMergeable));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PullRequests.MergeAsync(Guid.NewGuid(), stage.Ada.Id, "c0ffee1"));
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.PullRequests.CloseAsync(pull.Id, Guid.NewGuid()));
        Assert.Equal((1, 0), await stage.OpenAsync());
    }

    [Fact]
    public async Task A_deleted_one_is_not_counted_while_it_is_away()
    {
        var stage = await Stage.SetAsync(_db);
        var pull = await stage.PullRequestAsync();

        var removed = await _db.PullRequests.RemoveAsync(pull.Id, stage.Ada.Id);
        Assert.NotNull(removed.DeletedAt);
        Assert.Equal((0, 0), await stage.OpenAsync());
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PullRequests.CloseAsync(pull.Id, stage.Ada.Id));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PullRequests.RemoveAsync(pull.Id, stage.Ada.Id));

        await _db.PullRequests.PutBackAsync(pull.Id, stage.Ada.Id);
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PullRequests.PutBackAsync(pull.Id, stage.Ada.Id));
        Assert.Equal((1, 0), await stage.OpenAsync());
        Assert.Equal(2, (await stage.PullRequestAsync()).Number);
    }

    [Fact]
    public async Task They_are_listed_by_state_label_and_author_page_by_page()
    {
        var stage = await Stage.SetAsync(_db);
        var bug = await stage.LabelAsync("bug");
        var pulls = new List<PullRequest>();
        for (var number = 0; number < 7; number++)
        {
            pulls.Add(await stage.PullRequestAsync());
            if (number % 2 == 0) await _db.PrLabels.AddAsync(pulls[^1].Id, bug.Id);
        }

        await _db.PullRequests.CloseAsync(pulls[6].Id, stage.Ada.Id);
        await _db.PullRequests.RemoveAsync(pulls[4].Id, stage.Ada.Id);

        Assert.Equal([7, 6, 4, 3, 2, 1], await NumbersAsync(stage, new()));
        Assert.Equal([6, 4, 3, 2, 1], await NumbersAsync(stage, new() { State = PrState.Open }));
        Assert.Equal([3, 1], await NumbersAsync(stage, new() { State = PrState.Open, Label = "bug" }));
        Assert.Equal([7, 3, 1], await NumbersAsync(stage, new() { Label = "bug", AuthorId = stage.Grace.Id }));
        Assert.Empty(await NumbersAsync(stage, new() { AuthorId = stage.Ada.Id }));
        var page = await _db.PullRequests.PageAsync(stage.Repository.Id, new() { Label = "bug" }, 1, include: PullRequestInclude.Author | PullRequestInclude.Labels);
        Assert.Equal((stage.Grace.Username, "bug"), (page.Items[0].Author!.Username, page.Items[0].Labels![0].Name));
        await Assert.ThrowsAsync<PageTokenException>(() => _db.PullRequests.PageAsync(stage.Repository.Id, new() { Label = "other" }, 1, page.Next));
    }

    private static async Task<List<int>> NumbersAsync(Stage stage, PullRequestFilter filter)
    {
        var numbers = new List<int>();
        PageToken? after = null;
        do
        {
            var page = await stage.Db.PullRequests.PageAsync(stage.Repository.Id, filter, 2, after);
            numbers.AddRange(page.Items.Select(pull => pull.Number));
            after = page.Next;
        }
        while (after is not null);
        return numbers;
    }

    private Func<Task>[] Changes(Guid id, Guid actorId) =>
    [
        () => _db.PullRequests.MergeAsync(id, actorId, "bad0bad"),
        () => _db.PullRequests.CloseAsync(id, actorId),
        () => _db.PullRequests.ReopenAsync(id, actorId),
        () => _db.PullRequests.MarkDraftAsync(id, actorId),
        () => _db.PullRequests.MarkReadyAsync(id, actorId),
    ];
}
