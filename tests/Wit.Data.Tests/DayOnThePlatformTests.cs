using LinqToDB;
using LinqToDB.Async;
using Wit.Sdk;

namespace Wit.Data.Tests;

/// <summary>What an application writes, as API.md shows it.</summary>
public sealed class DayOnThePlatformTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task An_insert_gives_the_row_with_its_defaults_and_it_is_found_by_each_key()
    {
        var user = await _db.Users.InsertAsync(new() { Username = "octocat", Email = "octocat@example.com" });

        Assert.NotEqual(Guid.Empty, user.Id);
        Assert.Null(user.Bio);
        Assert.Equal(TimeSpan.Zero, user.CreatedAt.Offset);
        Assert.Equal(user, await _db.Users.FindByIdAsync(user.Id));
        Assert.Equal(user, await _db.Users.FindByUsernameAsync("octocat"));
        Assert.Equal(user, await _db.Users.FindByEmailAsync("octocat@example.com"));
        Assert.Null(await _db.Users.FindByUsernameAsync("nobody"));
        Assert.True(await _db.Users.ExistsByUsernameAsync("octocat"));
        Assert.False(await _db.Users.ExistsByUsernameAsync("nobody"));
    }

    [Fact]
    public async Task A_patch_changes_only_what_it_sets_and_updated_at_by_itself()
    {
        var user = await _db.Users.InsertAsync(new() { Username = "ann", Email = "ann@example.com", Bio = "hello", Location = "Vienna" });

        var patched = await _db.Users.UpdateAsync(user.Id, new() { Name = "Ann", Bio = null });

        Assert.Equal(user with { Name = "Ann", Bio = null, UpdatedAt = patched.UpdatedAt }, patched);
        Assert.True(patched.UpdatedAt > user.UpdatedAt);
        Assert.Equal("Vienna", patched.Location);
    }

    [Fact]
    public async Task An_upsert_inserts_and_then_changes_the_same_row()
    {
        var first = await _db.Users.UpsertAsync(new() { Username = "upsert", Email = "one@example.com", Bio = "kept" }, onConflict: UsersTable.Keys.Username);
        var second = await _db.Users.UpsertAsync(new() { Username = "upsert", Email = "two@example.com" }, onConflict: UsersTable.Keys.Username);

        Assert.Equal(first.Id, second.Id);
        Assert.Equal("two@example.com", second.Email);
        Assert.Equal("kept", second.Bio);
    }

    [Fact]
    public async Task A_repository_is_found_by_its_owner_and_name_and_the_name_is_free_again_after_deletion()
    {
        var first = await RepositoryAsync("reused");
        Assert.Equal(first, await _db.Repositories.FindByOwnerIdAndOwnerTypeAndNameAsync(first.OwnerId, OwnerType.User, "reused"));

        await _db.Repositories.UpdateAsync(first.Id, new() { DeletedAt = DateTimeOffset.UtcNow });
        Assert.Null(await _db.Repositories.FindByOwnerIdAndOwnerTypeAndNameAsync(first.OwnerId, OwnerType.User, "reused"));

        var second = await _db.Repositories.InsertAsync(new() { OwnerId = first.OwnerId, OwnerType = OwnerType.User, Name = "reused", DiskPath = "/repos/second" });
        var found = await _db.Repositories.FindByOwnerIdAndOwnerTypeAndNameAsync(first.OwnerId, OwnerType.User, "reused");
        Assert.Equal(second.Id, found?.Id);

        var upserted = await _db.Repositories.UpsertAsync(
            new() { OwnerId = first.OwnerId, OwnerType = OwnerType.User, Name = "reused", DiskPath = "/repos/moved" },
            onConflict: RepositoriesTable.Keys.OwnerIdAndOwnerTypeAndName);
        Assert.Equal(second.Id, upserted.Id);
        Assert.Equal("/repos/moved", upserted.DiskPath);
    }

    [Fact]
    public async Task Lists_are_ordered_as_their_index_and_limited()
    {
        var repository = await RepositoryAsync("lists");
        var author = await UserAsync("lists-author");
        for (var number = 1; number <= 3; number++)
        {
            await _db.Issues.InsertAsync(new()
            {
                RepoId = repository.Id,
                Number = number,
                Title = "Issue",
                AuthorId = author.Id,
                State = number == 2 ? IssueState.Closed : IssueState.Open,
                CreatedAt = DateTimeOffset.UnixEpoch.AddDays(number),
            });
        }

        Assert.Equal([3, 2, 1], (await _db.Issues.ListByRepoIdAsync(repository.Id)).Select(issue => issue.Number));
        Assert.Equal([3, 1], (await _db.Issues.ListByRepoIdAndStateAsync(repository.Id, IssueState.Open)).Select(issue => issue.Number));
        Assert.Equal([3], (await _db.Issues.ListByAuthorIdAsync(author.Id, limit: 1)).Select(issue => issue.Number));
        Assert.Equal(2, (await _db.Issues.FindByRepoIdAndNumberAsync(repository.Id, 2))?.Number);
    }

    [Fact]
    public async Task Linq_runs_over_the_same_classes()
    {
        var repository = await RepositoryAsync("linq");
        var author = await UserAsync("linq-author");
        foreach (var (number, state) in new[] { (1, IssueState.Open), (2, IssueState.Open), (3, IssueState.Closed) })
            await _db.Issues.InsertAsync(new() { RepoId = repository.Id, Number = number, Title = "Issue", AuthorId = author.Id, State = state });

        var open = await _db.Issues.Linq.Where(issue => issue.RepoId == repository.Id && issue.State == IssueState.Open)
            .GroupBy(issue => issue.RepoId)
            .Select(group => new { group.Key, Open = group.Count() })
            .ToListAsync();

        Assert.Equal(new { Key = repository.Id, Open = 2 }, Assert.Single(open));
    }

    [Fact]
    public async Task A_transaction_that_throws_leaves_nothing_and_a_nested_one_only_takes_itself_back()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => _db.TransactionAsync(async tx =>
        {
            await tx.Users.InsertAsync(new() { Username = "gone", Email = "gone@example.com" });
            throw new TimeoutException();
        }));
        var kept = await _db.TransactionAsync(async tx =>
        {
            var user = await tx.Users.InsertAsync(new() { Username = "kept", Email = "kept@example.com" });
            await Assert.ThrowsAsync<UniqueViolationException>(() => tx.TransactionAsync(inner => inner.Users.InsertAsync(new() { Username = "kept", Email = "again@example.com" })));
            return user;
        });

        Assert.False(await _db.Users.ExistsByUsernameAsync("gone"));
        Assert.True(await _db.Users.ExistsByIdAsync(kept.Id));
    }

    [Fact]
    public async Task Composite_keys_json_and_text_enums_are_typed()
    {
        var repository = await RepositoryAsync("typed");
        var user = await UserAsync("typed-user");
        var collaborator = await _db.Collaborators.InsertAsync(new() { RepoId = repository.Id, UserId = user.Id });
        var webhook = await _db.Webhooks.InsertAsync(new() { RepoId = repository.Id, Url = "https://example.com", Events = ["push", "issue_opened"], Secret = "hunter2" });

        Assert.Equal(Permission.Read, collaborator.Permission);
        Assert.Equal(Permission.Admin, (await _db.Collaborators.UpdateAsync(repository.Id, user.Id, new() { Permission = Permission.Admin })).Permission);
        await _db.Collaborators.DeleteAsync(repository.Id, user.Id);
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Collaborators.DeleteAsync(repository.Id, user.Id));
        Assert.Equal(["push", "issue_opened"], (await _db.Webhooks.FindByIdAsync(webhook.Id))!.Events);
        Assert.Equal("LEFT", PrComment.SideValues.Left);
    }

    [Fact]
    public async Task A_secret_is_masked_wherever_a_record_prints_itself()
    {
        var repository = await RepositoryAsync("secrets");
        var insert = new NewWebhook { RepoId = repository.Id, Url = "https://example.com", Events = [], Secret = "hunter2" };
        var row = await _db.Webhooks.InsertAsync(insert);

        Assert.Equal("hunter2", row.Secret);
        Assert.All([insert.ToString(), row.ToString(), new WebhookPatch { Secret = "hunter2" }.ToString()], text =>
        {
            Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
            Assert.Contains("Secret = ***", text, StringComparison.Ordinal);
        });
    }

    private Task<User> UserAsync(string name) => _db.Users.InsertAsync(new() { Username = name, Email = name + "@example.com" });

    private async Task<Repository> RepositoryAsync(string name)
    {
        var owner = await UserAsync(name + "-owner");
        return await _db.Repositories.InsertAsync(new() { OwnerId = owner.Id, OwnerType = OwnerType.User, Name = name, DiskPath = "/repos/" + name });
    }
}
