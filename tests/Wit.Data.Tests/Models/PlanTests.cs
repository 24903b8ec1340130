using Wit.Sdk.Testing.Observing;

namespace Wit.Data.Tests.Models;

/// <summary>How the server runs the models' statements over many rows.</summary>
public sealed class PlanTests(LargeDatabaseFixture database) : IClassFixture<LargeDatabaseFixture>
{
    private const int Large = 5000;

    public static TheoryData<string> Calls => ModelCalls.Names;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task No_statement_of_a_model_reads_a_large_table_from_end_to_end(string name)
    {
        var large = await database.ListAsync<string>($"select relname::text from pg_class where relkind = 'r' and reltuples >= {Large}");
        await using var plain = WitDb.Connect(database.ConnectionString);
        using var reader = new PlanReader();
        await using var db = WitDb.Connect(database.ConnectionString, options => options with { ConfigureDataSource = reader.Observe });
        var call = await ModelCalls.Named(name).Prepare(plain, new Things(plain));

        var plans = await reader.OfAsync(() => call(db));

        Assert.NotEmpty(plans);
        Assert.All(plans, plan => Assert.True(plan.SequentialScans.Intersect(large).ToList() is [], plan.ToString()));
    }

    [Fact]
    public async Task A_statement_without_an_index_would_be_seen()
    {
        using var reader = new PlanReader();
        await using var db = WitDb.Connect(database.ConnectionString, options => options with { ConfigureDataSource = reader.Observe });

        var plans = await reader.OfAsync(() => db.Users.DeleteAsync(user => user.Bio == "nobody has this"));

        Assert.Equal(["users"], Assert.Single(plans).SequentialScans);
    }
}
