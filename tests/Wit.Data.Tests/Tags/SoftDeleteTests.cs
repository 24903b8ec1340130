using LinqToDB;
using LinqToDB.Async;
using Wit.Sdk;

namespace Wit.Data.Tests.Tags;

/// <summary><c>@softDelete</c>: a deleted row is skipped everywhere, until it is restored or purged.</summary>
public sealed class SoftDeleteTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);
    private User _user = null!;

    public async Task InitializeAsync() => _user = await UserAsync();

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task No_helper_sees_a_deleted_row_and_WithDeleted_sees_all()
    {
        var repository = await RepositoryAsync();
        var issues = await _db.Issues.InsertManyReturningAsync(Enumerable.Range(0, 3).Select(_ => Issue(repository)));

        var deleted = await _db.Issues.DeleteAsync(issues[1].Id);

        Assert.NotNull(deleted.DeletedAt);
        Assert.True(deleted.UpdatedAt > issues[1].UpdatedAt);
        Assert.Null(await _db.Issues.FindByIdAsync(deleted.Id));
        Assert.Null(await _db.Issues.FindByRepoIdAndNumberAsync(repository.Id, deleted.Number));
        Assert.False(await _db.Issues.ExistsByIdAsync(deleted.Id));
        Assert.Equal(2, (await _db.Issues.FindManyByIdAsync([.. issues.Select(issue => issue.Id)])).Count);
        Assert.Equal([1, 3], (await _db.Issues.ListByRepoIdAsync(repository.Id)).Select(issue => issue.Number).Order());
        Assert.Equal(2, await _db.Issues.CountByRepoIdAsync(repository.Id));
        Assert.Equal(2, await _db.Issues.StreamByRepoIdAsync(repository.Id).CountAsync());

        var all = _db.Issues.WithDeleted();
        Assert.Equal(deleted, await all.FindByIdAsync(deleted.Id));
        Assert.True(await all.ExistsByRepoIdAndNumberAsync(repository.Id, 2));
        Assert.Equal([1, 2, 3], (await all.ListByRepoIdAsync(repository.Id)).Select(issue => issue.Number).Order());
        Assert.Equal(3, await all.CountByRepoIdAsync(repository.Id));
    }

    [Fact]
    public async Task Pages_go_on_over_rows_that_are_deleted_meanwhile_and_their_tokens_are_for_one_kind_of_list()
    {
        var repository = await RepositoryAsync();
        var issues = await _db.Issues.InsertManyReturningAsync(Enumerable.Range(0, 4).Select(_ => Issue(repository)));

        var page = await _db.Issues.PageByRepoIdAsync(repository.Id, 2);
        await _db.Issues.DeleteAsync(page.Items[1].Id);
        var next = await _db.Issues.PageByRepoIdAsync(repository.Id, 2, page.Next);
        var all = await _db.Issues.WithDeleted().PageByRepoIdAsync(repository.Id, 3);

        Assert.Equal(issues.Select(issue => issue.Id).Order(), page.Items.Concat(next.Items).Select(issue => issue.Id).Order());
        Assert.Single((await _db.Issues.WithDeleted().PageByRepoIdAsync(repository.Id, 3, all.Next)).Items);
        await Assert.ThrowsAsync<PageTokenException>(() => _db.Issues.PageByRepoIdAsync(repository.Id, 3, all.Next));
    }

    [Fact]
    public async Task Writes_by_key_do_not_find_a_deleted_row_until_it_is_restored()
    {
        var repository = await RepositoryAsync();
        var deleted = await _db.Repositories.DeleteAsync(repository.Id);

        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Repositories.UpdateAsync(repository.Id, new() { Description = "no" }));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Repositories.UpdateAsync(repository.Id, new()));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Repositories.IncrementAsync(repository.Id, r => r.StarsCount, 1));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Repositories.DeleteAsync(repository.Id));
        Assert.Empty(await _db.Repositories.UpdateAsync(r => r.Id == repository.Id, new() { Description = "no" }));
        Assert.Empty(await _db.Repositories.DeleteAsync(r => r.Id == repository.Id));
        Assert.Equal(deleted, await _db.Repositories.WithDeleted().FindByIdAsync(repository.Id));

        var restored = await _db.Repositories.RestoreAsync(repository.Id);
        Assert.Null(restored.DeletedAt);
        Assert.Equal("no deleted row of \"repositories\" has the given key (\"id\")",
            (await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Repositories.RestoreAsync(repository.Id))).Message);
        Assert.Equal(restored, await _db.Repositories.FindByIdAsync(repository.Id));
    }

    [Fact]
    public async Task Purged_is_gone_deleted_or_not()
    {
        var repository = await RepositoryAsync();
        var issues = await _db.Issues.InsertManyReturningAsync(Enumerable.Range(0, 3).Select(_ => Issue(repository)));
        await _db.Issues.DeleteAsync(issue => issue.Number == 2 && issue.RepoId == repository.Id);

        Assert.Equal(2, (await _db.Issues.PurgeAsync(issue => issue.RepoId == repository.Id && issue.Number >= 2)).Count);
        Assert.Equal(issues[0], await _db.Issues.PurgeAsync(issues[0].Id));
        Assert.Equal(0, await _db.Issues.WithDeleted().CountByRepoIdAsync(repository.Id));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Issues.PurgeAsync(issues[0].Id));
    }

    [Fact]
    public async Task Included_rows_and_the_rows_behind_them_are_not_deleted_ones()
    {
        var repository = await RepositoryAsync();
        var issue = await _db.Issues.InsertAsync(Issue(repository));
        var kept = await _db.IssueComments.InsertAsync(new() { IssueId = issue.Id, UserId = _user.Id, Body = "kept" });
        var gone = await _db.IssueComments.InsertAsync(new() { IssueId = issue.Id, UserId = _user.Id, Body = "gone" });
        await _db.IssueComments.DeleteAsync(gone.Id);
        var author = await UserAsync();
        await _db.IssueComments.UpdateAsync(kept.Id, new() { UserId = author.Id });
        await _db.Users.DeleteAsync(author.Id);

        var found = (await _db.Issues.FindByIdAsync(issue.Id, IssueInclude.Comments.With(IssueCommentInclude.User) | IssueInclude.Repo))!;
        var first = (await _db.Issues.FindByIdAsync(issue.Id, IssueInclude.Comments.Take(5)))!;
        await _db.Repositories.DeleteAsync(repository.Id);
        var orphan = (await _db.Issues.FindByIdAsync(issue.Id, IssueInclude.Repo))!;

        Assert.Equal("kept", Assert.Single(found.Comments!).Body);
        Assert.Null(found.Comments![0].User);
        Assert.NotNull(found.Repo);
        Assert.Single(first.Comments!);
        Assert.Null(orphan.Repo);
    }

    [Fact]
    public async Task Linq_skips_deleted_rows_also_behind_associations_and_WithDeleted_does_not()
    {
        var repository = await RepositoryAsync();
        var issues = await _db.Issues.InsertManyReturningAsync(Enumerable.Range(0, 2).Select(_ => Issue(repository)));
        await _db.Issues.DeleteAsync(issues[0].Id);

        Assert.Equal(1, await _db.Issues.Linq.Where(issue => issue.RepoId == repository.Id).CountAsync());
        Assert.Equal(2, await _db.Issues.WithDeleted().Linq.Where(issue => issue.RepoId == repository.Id).CountAsync());
        Assert.Equal(1, await _db.Repositories.Linq.Where(r => r.Id == repository.Id).Select(r => r.Issues!.Count).SingleAsync());
        Assert.Contains(await _db.Issues.WithDeleted().ListAsync(), issue => issue.Id == issues[0].Id);
        Assert.DoesNotContain(await _db.Issues.ListAsync(), issue => issue.Id == issues[0].Id);

        await _db.Repositories.DeleteAsync(repository.Id);
        var names = await _db.Issues.Linq.Where(issue => issue.RepoId == repository.Id).Select(issue => issue.Repo!.Name).ToListAsync();
        Assert.Null(Assert.Single(names));
    }

    [Fact]
    public async Task An_upsert_never_writes_to_a_deleted_row()
    {
        var user = await _db.Users.DeleteAsync((await UserAsync()).Id);
        var again = new NewUser { Username = user.Username, Email = "again@example.com" };

        var failure = await Assert.ThrowsAsync<UniqueViolationException>(() => _db.Users.UpsertAsync(again, UsersTable.Keys.Username));
        await Assert.ThrowsAsync<UniqueViolationException>(() => _db.Users.UpsertAsync(again, UsersTable.Keys.Username, new UserPatch { Bio = "again" }));

        Assert.Equal("a deleted row of \"users\" has the same key: \"users_username_unique\" on (\"username\"); restore it or purge it", failure.Message);
        Assert.Equal(("users_username_unique", "23505"), (failure.Constraint, failure.SqlState));
        Assert.Null(await _db.Users.InsertIfAbsentAsync(again, UsersTable.Keys.Username));
        Assert.Equal(user, await _db.Users.WithDeleted().FindByIdAsync(user.Id));
    }

    [Fact]
    public async Task An_upsert_on_a_key_of_living_rows_makes_a_new_row()
    {
        var first = await RepositoryAsync();
        await _db.Repositories.DeleteAsync(first.Id);
        var row = new NewRepository { OwnerId = first.OwnerId, OwnerType = first.OwnerType, Name = first.Name, DiskPath = "/new" };

        var second = await _db.Repositories.UpsertAsync(row, RepositoriesTable.Keys.OwnerIdAndOwnerTypeAndName);
        var third = await _db.Repositories.UpsertAsync(row, RepositoriesTable.Keys.OwnerIdAndOwnerTypeAndName);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(second.Id, third.Id);
        Assert.Equal(third, await _db.Repositories.FindByOwnerIdAndOwnerTypeAndNameAsync(first.OwnerId, first.OwnerType, first.Name));
        await Assert.ThrowsAsync<UniqueViolationException>(() => _db.Repositories.RestoreAsync(first.Id));
    }

    private NewIssue Issue(Repository repository) => new() { RepoId = repository.Id, Title = "t", AuthorId = _user.Id };

    private Task<User> UserAsync()
    {
        var name = Guid.NewGuid().ToString("N");
        return _db.Users.InsertAsync(new() { Username = name, Email = name + "@example.com" });
    }

    private Task<Repository> RepositoryAsync() =>
        _db.Repositories.InsertAsync(new() { OwnerId = _user.Id, OwnerType = OwnerType.User, Name = Guid.NewGuid().ToString("N"), DiskPath = "/" });
}
