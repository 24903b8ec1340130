using LinqToDB;
using LinqToDB.Async;
using Wit.Sdk;

namespace Wit.Data.Tests.Poolers;

/// <summary>Everything that an app does with rows of its own, each result of which must be its own: helpers, LINQ, COPY, streams, batches, transactions, savepoints, includes.</summary>
internal sealed class WorkerRound(WitDb db)
{
    private const int Issues = 12;

    private readonly string _name = Guid.NewGuid().ToString("N");

    public async Task RunAsync()
    {
        var user = await UserAsync();
        var repository = await RepositoryAsync(user);
        await IssuesAsync(user, repository);
        await LabelsAsync(repository);
        await BatchAsync(user, repository);
        await TransactionAsync(user, repository);
        await LinqAsync(repository);
        await DeleteAsync(user, repository);
    }

    private async Task<User> UserAsync()
    {
        var user = await db.Users.InsertAsync(new() { Username = _name, Email = $"{_name}@example.com" });
        Assert.Equal(user, await db.Users.FindByIdAsync(user.Id));
        Assert.Equal(user, Assert.Single(await db.Users.FindManyByIdAsync([user.Id, Guid.NewGuid()])));
        Assert.True(await db.Users.ExistsByUsernameAsync(_name));
        Assert.False(await db.Users.ExistsByIdAsync(Guid.NewGuid()));
        var updated = await db.Users.UpdateAsync(user.Id, new() { Name = _name });
        Assert.Equal((user.Id, _name), (updated.Id, updated.Name));
        var upserted = await db.Users.UpsertAsync(new() { Username = _name, Email = $"{_name}@example.com", Bio = _name }, UsersTable.Keys.Username);
        Assert.Equal((user.Id, _name), (upserted.Id, upserted.Bio));
        return upserted;
    }

    private async Task<Repository> RepositoryAsync(User user)
    {
        var repository = await db.Repositories.InsertAsync(new() { OwnerId = user.Id, OwnerType = OwnerType.User, Name = _name, DiskPath = "/" + _name });
        Assert.Equal(repository, await db.Repositories.FindByOwnerIdAndOwnerTypeAndNameAsync(user.Id, OwnerType.User, _name));
        var counted = await db.Repositories.IncrementAsync(repository.Id, static row => row.StarsCount, +1);
        Assert.Equal((repository.Id, 1), (counted.Id, counted.StarsCount));
        return counted;
    }

    private async Task IssuesAsync(User user, Repository repository)
    {
        for (var number = 1; number <= 2; number++)
            Assert.Equal(number, (await db.Issues.InsertAsync(new() { RepoId = repository.Id, Title = _name, AuthorId = user.Id })).Number);
        Assert.Equal(Issues - 2, await db.Issues.InsertManyAsync(Enumerable.Range(2, Issues - 2).Select(_ => new NewIssue { RepoId = repository.Id, Title = _name, AuthorId = user.Id })));
        var streamed = 0;
        await foreach (var issue in db.Issues.StreamByRepoIdAsync(repository.Id))
        {
            Assert.Equal((repository.Id, _name), (issue.RepoId, issue.Title));
            streamed++;
        }

        Assert.Equal(Issues, streamed);
        var first = await db.Issues.PageByRepoIdAsync(repository.Id, 10);
        var second = await db.Issues.PageByRepoIdAsync(repository.Id, 10, first.Next);
        Assert.Equal((10, Issues - 10), (first.Items.Count, second.Items.Count));
        Assert.All(first.Items.Concat(second.Items), issue => Assert.Equal(repository.Id, issue.RepoId));
        Assert.Equal(Issues, (await db.Issues.ListByRepoIdAndStateAsync(repository.Id, IssueState.Open)).Count);
        Assert.Equal(_name, (await db.Issues.ListByRepoIdAsync(repository.Id, 1, IssueInclude.Author | IssueInclude.Repo))[0].Author!.Username);
    }

    private async Task LabelsAsync(Repository repository)
    {
        var labels = await db.Labels.InsertManyReturningAsync(Enumerable.Range(0, 3).Select(number => new NewLabel { RepoId = repository.Id, Name = $"{_name}{number}" }));
        Assert.Equal(3, labels.Count);
        Assert.All(labels, label => Assert.StartsWith(_name, label.Name, StringComparison.Ordinal));
        Assert.Equal(3, (await db.Repositories.FindByIdAsync(repository.Id, RepositoryInclude.Labels))!.Labels!.Count);
        Assert.Equal(labels[0].Id, Assert.Single(await db.Labels.DeleteAsync(label => label.Id == labels[0].Id)).Id);
    }

    private async Task BatchAsync(User user, Repository repository)
    {
        var (found, count, exists, updated) = await db.BatchAsync(batch => (
            batch.Users.FindByIdAsync(user.Id), batch.Issues.CountByRepoIdAsync(repository.Id), batch.Users.ExistsByUsernameAsync("nobody"),
            batch.Users.UpdateAsync(user.Id, new() { Location = _name })));
        Assert.Equal(user.Id, found!.Id);
        Assert.Equal(Issues, count);
        Assert.False(exists);
        Assert.Equal((user.Id, _name), (updated.Id, updated.Location));
    }

    private async Task TransactionAsync(User user, Repository repository)
    {
        await db.TransactionAsync(async tx =>
        {
            await tx.Users.UpdateAsync(user.Id, new() { Website = _name });
            await Assert.ThrowsAsync<UniqueViolationException>(() => tx.TransactionAsync(
                inner => inner.Users.InsertAsync(new() { Username = _name, Email = _name })));
            await tx.TransactionAsync(inner => inner.Issues.InsertManyAsync([new() { RepoId = repository.Id, Title = _name, AuthorId = user.Id }]));
            Assert.Equal(Issues + 1, await tx.Issues.Linq.Where(issue => issue.RepoId == repository.Id).CountAsync());
            Assert.Equal(_name, (await tx.Users.FindByIdAsync(user.Id))!.Website);
        });
        await Assert.ThrowsAsync<TimeoutException>(() => db.TransactionAsync(async tx =>
        {
            await tx.Issues.DeleteAsync(issue => issue.RepoId == repository.Id);
            throw new TimeoutException();
        }));
    }

    private async Task LinqAsync(Repository repository)
    {
        var titles = await db.Issues.Linq.Where(issue => issue.RepoId == repository.Id && issue.State == IssueState.Open).Select(issue => issue.Title).ToListAsync();
        Assert.Equal(Enumerable.Repeat(_name, Issues + 1), titles);
        Assert.Equal(1, await db.Issues.Linq.Where(issue => issue.RepoId == repository.Id && issue.Number == 3).Set(issue => issue.State, IssueState.Closed)
            .Set(issue => issue.UpdatedAt, DateTimeOffset.UtcNow).UpdateAsync());
        Assert.Equal(IssueState.Closed, (await db.Issues.FindByRepoIdAndNumberAsync(repository.Id, 3))!.State);
    }

    private async Task DeleteAsync(User user, Repository repository)
    {
        Assert.Equal(Issues + 1, (await db.Issues.DeleteAsync(issue => issue.RepoId == repository.Id)).Count);
        Assert.Equal(2, (await db.Labels.DeleteAsync(label => label.RepoId == repository.Id)).Count);
        Assert.Equal(repository.Id, (await db.Repositories.DeleteAsync(repository.Id)).Id);
        Assert.Equal(user.Id, (await db.Users.DeleteAsync(user.Id)).Id);
        Assert.Null(await db.Users.FindByIdAsync(user.Id));
    }
}
