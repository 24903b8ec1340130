using Wit.Sdk;

namespace Wit.Data.Tests.Platform;

public sealed class FeedTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task A_user_hears_what_others_did_in_the_repositories_that_the_user_watches()
    {
        var (watched, other) = (await Stage.SetAsync(_db), await Stage.SetAsync(_db));
        var reader = watched.Ada;
        await _db.Watches.InsertAsync(new() { RepoId = watched.Repository.Id, UserId = reader.Id });
        for (var number = 0; number < 5; number++)
            await watched.IssueAsync();
        await _db.Issues.CreateAsync(new() { RepoId = watched.Repository.Id, AuthorId = reader.Id, Title = "My own" });
        await other.IssueAsync();

        var feed = new List<Activity>();
        PageToken? after = null;
        do
        {
            var page = await _db.Activities.PageOfWatchedAsync(reader.Id, 2, after, ActivityInclude.Actor | ActivityInclude.Repo);
            feed.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal([5, 4, 3, 2, 1], feed.Select(activity => activity.Details!.Number));
        Assert.All(feed, activity => Assert.Equal((watched.Grace.Username, watched.Repository.Name), (activity.Actor!.Username, activity.Repo!.Name)));
    }

    [Fact]
    public async Task A_repository_that_was_made_private_is_heard_of_only_by_those_who_may_see_it()
    {
        var stage = await Stage.SetAsync(_db);
        var (stranger, helper) = (await Stage.UserAsync(_db, "stranger"), await Stage.UserAsync(_db, "helper"));
        foreach (var user in new[] { stage.Ada, stranger, helper })
            await _db.Watches.InsertAsync(new() { RepoId = stage.Repository.Id, UserId = user.Id });
        await _db.Collaborators.InsertAsync(new() { RepoId = stage.Repository.Id, UserId = helper.Id });
        await stage.IssueAsync();
        Assert.Equal([1, 1, 1], await CountsAsync());

        await _db.Repositories.UpdateAsync(stage.Repository.Id, new() { IsPrivate = true });
        Assert.Equal([1, 0, 1], await CountsAsync());

        await _db.Repositories.DeleteAsync(stage.Repository.Id);
        Assert.Equal([0, 0, 0], await CountsAsync());

        async Task<List<int>> CountsAsync()
        {
            var counts = new List<int>();
            foreach (var user in new[] { stage.Ada, stranger, helper })
                counts.Add((await _db.Activities.PageOfWatchedAsync(user.Id, 10)).Items.Count);
            return counts;
        }
    }

    [Fact]
    public async Task The_feed_of_a_repository_and_what_a_user_did_are_read_page_by_page()
    {
        var stage = await Stage.SetAsync(_db);
        var issue = await stage.IssueAsync();
        await _db.Issues.CloseAsync(issue.Id, stage.Ada.Id);
        await _db.Issues.ReopenAsync(issue.Id, stage.Grace.Id);

        var first = await _db.Activities.PageByRepoIdAsync(stage.Repository.Id, 2);
        var second = await _db.Activities.PageByRepoIdAsync(stage.Repository.Id, 2, first.Next);
        var grace = await _db.Activities.PageByActorIdAsync(stage.Grace.Id, 10);

        Assert.Equal(["issue_reopened", "issue_closed", "issue_opened"], first.Items.Concat(second.Items).Select(activity => activity.Type));
        Assert.Null(second.Next);
        Assert.Equal(["issue_reopened", "issue_opened"], grace.Items.Select(activity => activity.Type));
    }

    [Fact]
    public async Task Activity_of_other_types_has_a_payload_of_its_own_and_no_details()
    {
        var stage = await Stage.SetAsync(_db);
        using var payload = System.Text.Json.JsonDocument.Parse("""{"ref": "main", "commits": 3}""");

        await _db.Activities.InsertAsync(new() { ActorId = stage.Ada.Id, RepoId = stage.Repository.Id, Type = "push", Payload = payload.RootElement });

        var told = (await _db.Activities.ListByRepoIdAsync(stage.Repository.Id))[0];
        Assert.Null(told.Details);
        Assert.Equal(3, told.Payload!.Value.GetProperty("commits").GetInt32());
    }
}
