using Wit.Data.Errors;
using Wit.Data.Issues;
using Wit.Data.Tests.Platform;
using Wit.Sdk;

namespace Wit.Data.Tests.Issues;

public sealed class IssueTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task An_issue_is_assigned_commented_on_closed_and_reopened_and_all_of_it_is_told()
    {
        var stage = await Stage.SetAsync(_db);
        var issue = await stage.IssueAsync();

        var assigned = await _db.Issues.AssignAsync(issue.Id, stage.Ada.Id, actorId: stage.Grace.Id);
        var comment = await _db.IssueComments.CreateAsync(issue.Id, stage.Ada.Id, "Found it.");
        var closed = await _db.Issues.CloseAsync(issue.Id, stage.Ada.Id);
        Assert.Equal((0, 0), await stage.OpenAsync());
        var late = await Assert.ThrowsAsync<IssueStateException>(() => _db.Issues.CloseAsync(issue.Id, stage.Grace.Id));
        var reopened = await _db.Issues.ReopenAsync(issue.Id, stage.Grace.Id);
        var unassigned = await _db.Issues.AssignAsync(issue.Id, null, stage.Grace.Id);

        Assert.Equal((stage.Ada.Id, null), (assigned.AssigneeId, unassigned.AssigneeId));
        Assert.Equal((IssueState.Closed, stage.Ada.Id, true), (closed.State, closed.ClosedById, closed.ClosedAt is not null));
        Assert.Equal((IssueState.Open, null, null), (reopened.State, reopened.ClosedById, reopened.ClosedAt));
        Assert.Equal((IssueState.Closed, "can't close the issue: it is closed already"), (late.State, late.Message));
        Assert.Equal([comment], await _db.IssueComments.ListByIssueIdAsync(issue.Id));
        Assert.Equal((0, 1), await stage.OpenAsync());
        Assert.Equal(["issue_opened", "issue_assigned", "issue_commented", "issue_closed", "issue_reopened", "issue_assigned"], await stage.ToldAsync());
        var told = (await _db.Activities.ListByRepoIdAsync(stage.Repository.Id)).Reverse().ToList();
        Assert.Equal((stage.Ada.Id, comment.Id, null), (told[1].Details!.AssigneeId, told[2].Details!.CommentId, told[5].Details!.AssigneeId));
    }

    [Fact]
    public async Task What_is_not_there_is_said_by_its_table()
    {
        var stage = await Stage.SetAsync(_db);

        Assert.Equal("repositories", (await Assert.ThrowsAsync<RowNotFoundException>(
            () => _db.Issues.CreateAsync(new() { RepoId = Guid.NewGuid(), AuthorId = stage.Ada.Id, Title = "?" }))).Table);
        Assert.Equal("issues", (await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Issues.CloseAsync(Guid.NewGuid(), stage.Ada.Id))).Table);
        Assert.Equal("issues", (await Assert.ThrowsAsync<RowNotFoundException>(() => _db.IssueComments.CreateAsync(Guid.NewGuid(), stage.Ada.Id, "?"))).Table);
        await Assert.ThrowsAsync<ForeignKeyViolationException>(async () => await _db.Issues.AssignAsync((await stage.IssueAsync()).Id, Guid.NewGuid(), stage.Ada.Id));
    }

    [Fact]
    public async Task Issues_are_listed_by_state_label_assignee_and_author_page_by_page()
    {
        var stage = await Stage.SetAsync(_db);
        var bug = await stage.LabelAsync("bug");
        for (var number = 1; number <= 8; number++)
        {
            var issue = await stage.IssueAsync();
            if (number % 2 == 0) await _db.IssueLabels.AddAsync(issue.Id, bug.Id);
            if (number % 4 == 0) await _db.Issues.AssignAsync(issue.Id, stage.Ada.Id, stage.Ada.Id);
            if (number > 6) await _db.Issues.CloseAsync(issue.Id, stage.Ada.Id);
        }

        Assert.Equal([8, 7, 6, 5, 4, 3, 2, 1], await NumbersAsync(stage, new()));
        Assert.Equal([8, 7], await NumbersAsync(stage, new() { State = IssueState.Closed }));
        Assert.Equal([6, 4, 2], await NumbersAsync(stage, new() { State = IssueState.Open, Label = "bug" }));
        Assert.Equal([8, 4], await NumbersAsync(stage, new() { AssigneeId = stage.Ada.Id }));
        Assert.Equal([4], await NumbersAsync(stage, new() { State = IssueState.Open, Label = "bug", AssigneeId = stage.Ada.Id, AuthorId = stage.Grace.Id }));
        Assert.Empty(await NumbersAsync(stage, new() { Label = "nothing has it" }));
        await _db.IssueLabels.DeleteAsync((await _db.Issues.FindByRepoIdAndNumberAsync(stage.Repository.Id, 4))!.Id, bug.Id);
        Assert.Equal([8, 6, 2], await NumbersAsync(stage, new() { Label = "bug" }));
    }

    [Fact]
    public async Task A_label_goes_on_once_and_only_on_what_is_in_its_repository()
    {
        var (stage, other) = (await Stage.SetAsync(_db), await Stage.SetAsync(_db));
        var (issue, pull, foreign) = (await stage.IssueAsync(), await stage.PullRequestAsync(), await other.LabelAsync("bug"));
        var bug = await stage.LabelAsync("bug");

        Assert.Equal(bug, await _db.IssueLabels.AddAsync(issue.Id, bug.Id));
        Assert.Equal(bug, await _db.IssueLabels.AddAsync(issue.Id, bug.Id));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.IssueLabels.AddAsync(issue.Id, foreign.Id));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.PrLabels.AddAsync(pull.Id, foreign.Id));

        Assert.Equal([bug.Id], (await _db.IssueLabels.ListByIssueIdAsync(issue.Id)).Select(row => row.LabelId));
        Assert.Empty(await _db.PrLabels.ListByPrIdAsync(pull.Id));
    }

    [Fact]
    public async Task A_deleted_issue_is_not_counted_while_it_is_away_whatever_its_state()
    {
        var stage = await Stage.SetAsync(_db);
        var (open, closed) = (await stage.IssueAsync(), await stage.IssueAsync());
        await _db.Issues.CloseAsync(closed.Id, stage.Ada.Id);

        foreach (var issue in new[] { open, closed })
            await _db.Issues.RemoveAsync(issue.Id, stage.Ada.Id);
        Assert.Equal((0, 0), await stage.OpenAsync());
        Assert.Empty((await _db.Issues.PageAsync(stage.Repository.Id, new(), 10)).Items);

        foreach (var issue in new[] { open, closed })
            await _db.Issues.PutBackAsync(issue.Id, stage.Ada.Id);
        Assert.Equal((0, 1), await stage.OpenAsync());
    }

    [Fact]
    public async Task The_models_take_part_in_transactions_and_in_batches()
    {
        var stage = await Stage.SetAsync(_db);
        await Assert.ThrowsAsync<TimeoutException>(() => _db.TransactionAsync(async tx =>
        {
            var issue = await tx.Issues.CreateAsync(new() { RepoId = stage.Repository.Id, AuthorId = stage.Ada.Id, Title = "Gone" });
            await tx.Issues.CloseAsync(issue.Id, stage.Ada.Id);
            throw new TimeoutException();
        }));
        Assert.Empty(await stage.ToldAsync());

        var (first, second) = await _db.BatchAsync(b => (
            b.Issues.CreateAsync(new() { RepoId = stage.Repository.Id, AuthorId = stage.Ada.Id, Title = "One" }),
            b.Issues.CreateAsync(new() { RepoId = stage.Repository.Id, AuthorId = stage.Ada.Id, Title = "Two" })));

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal((0, 2), await stage.OpenAsync());
    }

    private static async Task<List<int>> NumbersAsync(Stage stage, IssueFilter filter)
    {
        var numbers = new List<int>();
        PageToken? after = null;
        do
        {
            var page = await stage.Db.Issues.PageAsync(stage.Repository.Id, filter, 3, after);
            numbers.AddRange(page.Items.Select(issue => issue.Number));
            after = page.Next;
        }
        while (after is not null);
        return numbers;
    }
}
