using System.Globalization;
using Wit.Data.Errors;
using Wit.Data.Tests.Platform;
using Xunit.Abstractions;

namespace Wit.Data.Tests.PullRequests;

/// <summary>Merge and close at once: one of them happens, and happens once. WIT_RACES=10000 runs it at full size.</summary>
public sealed class MergeVersusCloseTests(WitDatabaseFixture database, ITestOutputHelper output) : IClassFixture<WitDatabaseFixture>
{
    private const int Side = 16;

    private static int Races { get; } = int.Parse(Environment.GetEnvironmentVariable("WIT_RACES") ?? "200", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Of_a_merge_and_a_close_at_once_one_wins_with_one_activity_and_the_loser_reads_the_state()
    {
        await using var db = WitDb.Connect(database.ConnectionString);
        var stage = await Stage.SetAsync(db);
        var (merges, closes) = (0, 0);

        await Parallel.ForEachAsync(Enumerable.Range(0, Races), new ParallelOptions { MaxDegreeOfParallelism = Side }, async (race, ct) =>
        {
            var pull = await stage.PullRequestAsync();
            // Who speaks first takes turns.
            var changes = new Func<Task<PullRequest>>[] { () => db.PullRequests.MergeAsync(pull.Id, stage.Ada.Id, "c0ffee1", ct), () => db.PullRequests.CloseAsync(pull.Id, stage.Grace.Id, ct) };
            var outcomes = await Task.WhenAll((race % 2 == 0 ? changes : changes.Reverse()).Select(TryAsync));

            var won = Assert.Single(outcomes, outcome => outcome.Changed is not null).Changed!;
            var lost = Assert.Single(outcomes, outcome => outcome.Refused is not null).Refused!;
            Assert.Equal(won.State, lost.State);
            Assert.Equal(won, await db.PullRequests.FindByIdAsync(pull.Id, cancellationToken: ct));
            Interlocked.Increment(ref won.State == PrState.Merged ? ref merges : ref closes);
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Races} races: {merges} merged, {closes} closed"));
        Assert.Equal(Races, merges + closes);
        Assert.Equal((0, 0), await stage.OpenAsync());
        var told = (await stage.ToldAsync()).CountBy(type => type).ToDictionary();
        Assert.Equal((Races, merges, closes), (told["pr_opened"], told.GetValueOrDefault("pr_merged"), told.GetValueOrDefault("pr_closed")));
        Assert.Equal(2 * Races, told.Values.Sum());
    }

    [Fact]
    public async Task Of_many_at_once_who_close_and_reopen_each_finds_the_state_that_it_needs_or_is_refused()
    {
        await using var db = WitDb.Connect(database.ConnectionString);
        var stage = await Stage.SetAsync(db);
        var pull = await stage.PullRequestAsync();
        var (closed, reopened) = (0, 0);

        await Parallel.ForEachAsync(Enumerable.Range(0, Races), new ParallelOptions { MaxDegreeOfParallelism = Side }, async (turn, ct) =>
        {
            var outcome = await TryAsync(() => turn % 2 == 0 ? db.PullRequests.CloseAsync(pull.Id, stage.Ada.Id, ct) : db.PullRequests.ReopenAsync(pull.Id, stage.Ada.Id, ct));
            if (outcome.Changed is not null)
                Interlocked.Increment(ref turn % 2 == 0 ? ref closed : ref reopened);
        });

        var isOpen = (await db.PullRequests.FindByIdAsync(pull.Id))!.State == PrState.Open;
        Assert.Equal(isOpen ? 0 : 1, closed - reopened);
        Assert.Equal((isOpen ? 1 : 0, 0), await stage.OpenAsync());
        Assert.Equal(1 + closed + reopened, (await stage.ToldAsync()).Count);
    }

    private static async Task<(PullRequest? Changed, PullRequestStateException? Refused)> TryAsync(Func<Task<PullRequest>> change)
    {
        try
        {
            return (await change(), null);
        }
        catch (PullRequestStateException exception)
        {
            return (null, exception);
        }
    }
}
