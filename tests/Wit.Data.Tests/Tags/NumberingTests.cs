using Npgsql;
using Wit.Sdk;

namespace Wit.Data.Tests.Tags;

/// <summary><c>@numberedBy</c>: issues and pull requests of a repository share one sequence, which has no gaps.</summary>
public sealed class NumberingTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);
    private User _user = null!;

    public async Task InitializeAsync() => _user = await UserAsync();

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task Issues_and_pull_requests_of_a_repository_share_its_numbers_and_another_has_its_own()
    {
        var (one, other) = (await RepositoryAsync(), await RepositoryAsync());

        var first = await _db.Issues.InsertAsync(Issue(one));
        var second = await _db.PullRequests.InsertAsync(PullRequest(one));
        var third = await _db.Issues.InsertAsync(Issue(one));
        var elsewhere = await _db.Issues.InsertAsync(Issue(other));

        Assert.Equal((1, 2, 3, 1), (first.Number, second.Number, third.Number, elsewhere.Number));
        Assert.Equal(3, await LastNumberAsync(one));
        Assert.Equal(one.UpdatedAt, (await _db.Repositories.FindByIdAsync(one.Id))!.UpdatedAt);
    }

    [Fact]
    public async Task Many_at_once_get_each_number_once_and_give_back_what_is_rolled_back()
    {
        var repository = await RepositoryAsync();
        var numbers = new System.Collections.Concurrent.ConcurrentBag<int>();

        await Task.WhenAll(Enumerable.Range(0, 64).Select(async worker =>
        {
            for (var round = 0; round < 10; round++)
            {
                var (isRolledBack, isIssue) = ((worker + round) % 10 == 0, round % 2 == 0);
                try
                {
                    numbers.Add(await _db.TransactionAsync(async tx =>
                    {
                        var number = isIssue ? (await tx.Issues.InsertAsync(Issue(repository))).Number : (await tx.PullRequests.InsertAsync(PullRequest(repository))).Number;
                        return isRolledBack ? throw new TimeoutException() : number;
                    }));
                }
                catch (TimeoutException) when (isRolledBack)
                {
                }
            }
        }));

        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Order());
        Assert.Equal(numbers.Count, await LastNumberAsync(repository));
    }

    [Fact]
    public async Task A_number_that_is_given_lifts_the_counter_to_it_and_never_lowers_it()
    {
        var repository = await RepositoryAsync();

        var imported = await _db.Issues.InsertAsync(Issue(repository) with { Number = 41 });
        var earlier = await _db.Issues.InsertAsync(Issue(repository) with { Number = 7 });
        var next = await _db.PullRequests.InsertAsync(PullRequest(repository));

        Assert.Equal((41, 7, 42), (imported.Number, earlier.Number, next.Number));
        await Assert.ThrowsAsync<UniqueViolationException>(() => _db.Issues.InsertAsync(Issue(repository) with { Number = 41 }));
        Assert.Equal(42, await LastNumberAsync(repository));
    }

    [Fact]
    public async Task Without_a_parent_row_the_foreign_key_says_so()
    {
        var nobody = Issue(await RepositoryAsync()) with { RepoId = Guid.NewGuid() };

        foreach (var failing in new Func<Task>[] { () => _db.Issues.InsertAsync(nobody), () => _db.Issues.InsertAsync(nobody with { Number = 5 }), () => _db.Issues.InsertManyAsync([nobody]) })
        {
            var failure = await Assert.ThrowsAsync<ForeignKeyViolationException>(failing);
            Assert.Equal(("issues", "issues_repo_id_repositories_id_fk"), (failure.Table, failure.Constraint));
            Assert.Equal(["repo_id"], failure.Columns);
        }

        var told = await Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.Issues.InsertAsync(nobody));
        Assert.Equal("\"issues\" refers to a row of \"repositories\" that does not exist: \"issues_repo_id_repositories_id_fk\" on (\"repo_id\")", told.Message);
    }

    [Fact]
    public async Task Many_rows_get_blocks_of_numbers_beside_those_that_are_given()
    {
        var (one, other) = (await RepositoryAsync(), await RepositoryAsync());
        await _db.Issues.InsertAsync(Issue(one));

        Assert.Equal(6000, await _db.Issues.InsertManyAsync(Enumerable.Range(0, 6000).Select(index => Issue(index % 3 == 0 ? other : one))));
        var returned = await _db.Issues.InsertManyReturningAsync([Issue(one) with { Number = 5000 }, Issue(one), Issue(other), Issue(one)]);
        await _db.TransactionAsync(tx => tx.PullRequests.InsertManyAsync([PullRequest(one)]));

        Assert.Equal(Enumerable.Range(1, 4001), (await _db.Issues.ListByRepoIdAsync(one.Id)).Select(issue => issue.Number).Where(number => number < 5000).Order());
        Assert.Equal([5000, 5001, 2001, 5002], returned.Select(issue => issue.Number));
        Assert.Equal(5003, await LastNumberAsync(one));
        Assert.Equal(2001, await LastNumberAsync(other));
    }

    [Fact]
    public async Task A_row_that_is_there_already_takes_no_number()
    {
        var repository = await RepositoryAsync();
        var first = await _db.Issues.InsertAsync(Issue(repository));

        var again = Issue(repository) with { Id = first.Id, Title = "again" };
        Assert.Null(await _db.Issues.InsertIfAbsentAsync(again, IssuesTable.Keys.PrimaryKey));
        var upserted = await _db.Issues.UpsertAsync(again, IssuesTable.Keys.PrimaryKey);
        var patched = await _db.Issues.UpsertAsync(again, IssuesTable.Keys.PrimaryKey, new IssuePatch { Title = "patched" });
        var added = await _db.Issues.UpsertAsync(Issue(repository) with { Id = Guid.NewGuid() }, IssuesTable.Keys.PrimaryKey);
        var imported = await _db.Issues.UpsertAsync(Issue(repository) with { Number = 9 }, IssuesTable.Keys.RepoIdAndNumber);
        var kept = await _db.Issues.UpsertAsync(Issue(repository) with { Number = 9, Title = "kept" }, IssuesTable.Keys.RepoIdAndNumber);

        Assert.Equal((1, "again"), (upserted.Number, upserted.Title));
        Assert.Equal((1, "patched"), (patched.Number, patched.Title));
        Assert.Equal(2, added.Number);
        Assert.Equal((imported.Id, 9, "kept"), (kept.Id, kept.Number, kept.Title));
        Assert.Equal(9, await LastNumberAsync(repository));
    }

    [Fact]
    public async Task A_batch_numbers_its_rows_and_gives_their_numbers_back_when_it_fails()
    {
        var repository = await RepositoryAsync();

        var (first, second) = await _db.BatchAsync(b => (b.Issues.InsertAsync(Issue(repository)), b.PullRequests.InsertAsync(PullRequest(repository))));
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.BatchAsync(b => (
            b.Issues.InsertAsync(Issue(repository)), b.Issues.InsertAsync(Issue(repository) with { RepoId = Guid.NewGuid() }))));

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal(2, await LastNumberAsync(repository));
    }

    private async Task<int> LastNumberAsync(Repository repository) => (await _db.Repositories.FindByIdAsync(repository.Id))!.LastNumber;

    private NewIssue Issue(Repository repository) => new() { RepoId = repository.Id, Title = "t", AuthorId = _user.Id };

    private NewPullRequest PullRequest(Repository repository) => new()
    {
        RepoId = repository.Id, Title = "t", AuthorId = _user.Id, SourceBranch = "a", TargetBranch = "main", HeadSha = "1", BaseSha = "2",
    };

    private Task<User> UserAsync()
    {
        var name = Guid.NewGuid().ToString("N");
        return _db.Users.InsertAsync(new() { Username = name, Email = name + "@example.com" });
    }

    private Task<Repository> RepositoryAsync() =>
        _db.Repositories.InsertAsync(new() { OwnerId = _user.Id, OwnerType = OwnerType.User, Name = Guid.NewGuid().ToString("N"), DiskPath = "/" });
}
