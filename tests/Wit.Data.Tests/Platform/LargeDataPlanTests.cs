using Wit.Data.Issues;
using Wit.Data.PullRequests;
using Wit.Data.Tests.Models;
using Wit.Sdk.Testing.Observing;

namespace Wit.Data.Tests.Platform;

/// <summary>The plans of the models' statements over 100,000 issues and pull requests.</summary>
public sealed class LargeDataPlanTests(LargeDataFixture database) : IClassFixture<LargeDataFixture>
{
    private const int Large = 5000;

    [Fact]
    public async Task No_statement_of_a_model_reads_a_large_table_of_the_large_data_set_from_end_to_end()
    {
        var large = await database.ListAsync<string>($"select relname::text from pg_class where relkind = 'r' and reltuples >= {Large}");
        using var reader = new PlanReader();
        await using var plain = WitDb.Connect(database.ConnectionString);
        await using var db = WitDb.Connect(database.ConnectionString, options => options with { ConfigureDataSource = reader.Observe });
        var scans = new List<string>();

        foreach (var model in ModelCalls.All)
        {
            var call = await model.Prepare(plain, new Things(plain));
            var plans = await reader.OfAsync(() => call(db));
            Assert.NotEmpty(plans);
            scans.AddRange(plans.Where(plan => plan.SequentialScans.Intersect(large).Any()).Select(plan => $"{model.Name}: {plan}"));
        }

        Assert.Superset(new HashSet<string>(["issues", "pull_requests", "activities", "users"]), large.ToHashSet());
        Assert.Empty(scans);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Every_filter_finds_an_index(bool state, bool label, bool assignee, bool author)
    {
        using var reader = new PlanReader();
        await using var db = WitDb.Connect(database.ConnectionString, options => options with { ConfigureDataSource = reader.Observe });
        var stage = await BusyStageAsync(db);
        Guid? ada = assignee ? stage.Ada.Id : null, grace = author ? stage.Grace.Id : null;
        var issues = new IssueFilter { State = state ? IssueState.Open : null, Label = label ? "bug" : null, AssigneeId = ada, AuthorId = grace };
        var pulls = new PullRequestFilter { State = state ? PrState.Open : null, Label = label ? "bug" : null, AuthorId = grace };

        var plans = await reader.OfAsync(async () =>
        {
            var page = await db.Issues.PageAsync(stage.Repository.Id, issues, 20);
            if (page.Next is not null) await db.Issues.PageAsync(stage.Repository.Id, issues, 20, page.Next);
            await db.PullRequests.PageAsync(stage.Repository.Id, pulls, 20);
        });

        Assert.InRange(plans.Count, 2, 3);
        Assert.All(plans, plan => Assert.True(plan.SequentialScans.Count == 0 && plan.Indexes.Count > 0, plan.ToString()));
    }

    public static TheoryData<bool, bool, bool, bool> Filters()
    {
        var filters = new TheoryData<bool, bool, bool, bool>();
        for (var conditions = 0; conditions < 16; conditions++)
            filters.Add((conditions & 1) != 0, (conditions & 2) != 0, (conditions & 4) != 0, (conditions & 8) != 0);
        return filters;
    }

    /// <summary>The repository with the most issues, and two users who have much to do with it.</summary>
    private static async Task<Stage> BusyStageAsync(WitDb db)
    {
        var repository = (await db.Repositories.ListAsync()).MaxBy(candidate => candidate.OpenIssuesCount)!;
        var issues = await db.Issues.ListByRepoIdAsync(repository.Id, 200);
        var assignee = issues.First(issue => issue.AssigneeId is not null).AssigneeId!.Value;
        return new(db, (await db.Users.FindByIdAsync(assignee))!, (await db.Users.FindByIdAsync(issues[0].AuthorId))!, repository);
    }
}
