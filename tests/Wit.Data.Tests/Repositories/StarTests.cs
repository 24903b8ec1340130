using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Repositories;

/// <summary>Counters are equal to the rows that they count, whatever happens at once.</summary>
public sealed class StarTests(WitDatabaseFixture database) : ModelTests(database)
{
    private const int Workers = 64;

    /// <summary>The size of a benchmark, by <c>WIT_LOAD=full</c>.</summary>
    private static bool IsFullLoad => Environment.GetEnvironmentVariable("WIT_LOAD") == "full";

    [Fact]
    public async Task A_star_counts_once_and_leaves_the_time_of_the_last_change_alone()
    {
        var (repository, user) = (await Things.RepositoryAsync(), await Things.UserAsync());

        var starred = await Db.Repositories.StarAsync(repository.Id, user.Id);

        Assert.Equal(repository with { StarsCount = 1 }, starred);
        Assert.Equal(starred, await Db.Repositories.StarAsync(repository.Id, user.Id));
        Assert.True(await Db.Stars.ExistsByRepoIdAndUserIdAsync(repository.Id, user.Id));
        Assert.Equal(repository, await Db.Repositories.UnstarAsync(repository.Id, user.Id));
        Assert.Equal(repository, await Db.Repositories.UnstarAsync(repository.Id, user.Id));
        Assert.Empty(await Db.Stars.ListByRepoIdAsync(repository.Id));
    }

    [Fact]
    public async Task A_watch_counts_once_and_apart_from_stars()
    {
        var (repository, user) = (await Things.RepositoryAsync(), await Things.UserAsync());

        Assert.Equal(repository with { WatchersCount = 1 }, await Db.Repositories.WatchAsync(repository.Id, user.Id));
        Assert.Equal(repository with { WatchersCount = 1 }, await Db.Repositories.WatchAsync(repository.Id, user.Id));
        Assert.Equal(repository, await Db.Repositories.UnwatchAsync(repository.Id, user.Id));
        Assert.Equal(repository, await Db.Repositories.UnwatchAsync(repository.Id, user.Id));
    }

    [Fact]
    public async Task A_star_needs_a_repository_and_a_user()
    {
        var (repository, user) = (await Things.RepositoryAsync(), await Things.UserAsync());

        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Repositories.StarAsync(Guid.NewGuid(), user.Id));
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Repositories.StarAsync(repository.Id, Guid.NewGuid()));
        Assert.Equal(repository, await Db.Repositories.FindByIdAsync(repository.Id));
    }

    [Fact]
    public async Task Counters_equal_the_rows_after_64_workers_starred_and_unstarred_at_random()
    {
        var repositories = new List<Guid>();
        var users = new List<Guid>();
        for (var number = 0; number < 3; number++)
            repositories.Add((await Things.RepositoryAsync()).Id);
        for (var number = 0; number < 8; number++)
            users.Add((await Things.UserAsync()).Id);

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(async seed =>
        {
            var random = new Random(seed);
            for (var step = 0; step < (IsFullLoad ? 1000 : 40); step++)
            {
                var (repository, user) = (repositories[random.Next(repositories.Count)], users[random.Next(users.Count)]);
                await (random.Next(4) switch
                {
                    0 => Db.Repositories.StarAsync(repository, user),
                    1 => Db.Repositories.UnstarAsync(repository, user),
                    2 => Db.Repositories.WatchAsync(repository, user),
                    _ => Db.Repositories.UnwatchAsync(repository, user),
                });
            }
        }));

        foreach (var row in await Db.Repositories.FindManyByIdAsync(repositories))
        {
            Assert.Equal(await Db.Stars.CountByRepoIdAsync(row.Id), row.StarsCount);
            Assert.Equal(await Db.Watches.CountByRepoIdAsync(row.Id), row.WatchersCount);
        }
    }

    [Fact]
    public async Task Forks_that_are_made_at_once_are_all_counted()
    {
        var source = await Things.RepositoryAsync();
        var owners = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Things.UserAsync()));

        await Task.WhenAll(owners.Select(owner => Db.Repositories.ForkAsync(source.Id, owner, "/repos/fork")));

        Assert.Equal(20, (await Db.Repositories.FindByIdAsync(source.Id))!.ForksCount);
    }

    [Fact]
    public async Task Increments_of_each_counter_sum_exactly()
    {
        var repository = await Things.RepositoryAsync();
        var each = IsFullLoad ? (int)Math.Ceiling(100_000.0 / Workers / 4) : 10;

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(async _ =>
        {
            for (var step = 0; step < each; step++)
            {
                await Db.Repositories.IncrementAsync(repository.Id, r => r.StarsCount, +1);
                await Db.Repositories.IncrementAsync(repository.Id, r => r.ForksCount, +2);
                await Db.Repositories.IncrementAsync(repository.Id, r => r.OpenIssuesCount, +3);
                await Db.Repositories.IncrementAsync(repository.Id, r => r.OpenPrsCount, -1);
            }
        }));

        var row = (await Db.Repositories.FindByIdAsync(repository.Id))!;
        var steps = each * Workers;
        Assert.Equal((steps, 2 * steps, 3 * steps, -steps), (row.StarsCount, row.ForksCount, row.OpenIssuesCount, row.OpenPrsCount));
    }
}
