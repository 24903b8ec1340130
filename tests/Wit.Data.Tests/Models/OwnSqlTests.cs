using NpgsqlTypes;
using Wit.Sdk;
using Wit.Sdk.Statements;
using Wit.Sdk.Testing.Observing;

namespace Wit.Data.Tests.Models;

/// <summary>What a session offers to models that write SQL of their own.</summary>
public sealed class OwnSqlTests(WitDatabaseFixture database) : ModelTests(database)
{
    private const string Raise = "WITH raised AS (UPDATE users SET bio = coalesce(bio, '') || '+' WHERE id = $1 RETURNING bio) SELECT length(bio) FROM raised";

    [Fact]
    public async Task One_value_may_be_null_where_its_type_is()
    {
        await using var db = new ProbeDb(Database.ConnectionString);
        var user = await Things.UserAsync();

        Assert.Equal(1, await RaiseAsync(db.Own, user.Id));
        Assert.Null(await db.Own.ScalarAsync<int?, Guid>("SELECT length(name) FROM users WHERE id = $1", user.Id, Bind));
        await Assert.ThrowsAsync<InvalidOperationException>(() => RaiseAsync(db.Own, Guid.NewGuid()));
    }

    [Fact]
    public async Task Statements_of_a_batch_are_one_round_trip_and_each_sees_what_the_one_before_did()
    {
        var user = await Things.UserAsync();
        await using var counter = RoundTripCounter.Before(Database.ConnectionString);
        await using var db = new ProbeDb(counter.ConnectionString);
        await RaiseAsync(db.Own, user.Id);

        (Task<int> First, Task<int> Second)? calls = null;
        Assert.Equal(1, await counter.CountAsync(async () => calls = await db.Own.BatchAsync(session => (RaiseAsync(session, user.Id), RaiseAsync(session, user.Id)))));

        Assert.Equal((2, 3), (await calls!.Value.First, await calls.Value.Second));
    }

    [Fact]
    public async Task A_batch_within_a_batch_joins_it_and_fails_with_it()
    {
        await using var db = new ProbeDb(Database.ConnectionString);
        var user = await Things.UserAsync();
        Task<(Task<int> First, Task<int> Second)>? inner = null;

        var outer = await db.Own.BatchAsync(session =>
        {
            inner = session.BatchAsync(nested => (RaiseAsync(nested, user.Id), RaiseAsync(nested, user.Id)));
            return RaiseAsync(session, user.Id);
        });
        var (first, second) = await inner!;
        await Assert.ThrowsAsync<CheckViolationException>(() => db.Own.BatchAsync(session => (
            RaiseAsync(session, user.Id),
            session.ScalarAsync<int, Guid>("WITH added AS (INSERT INTO labels (repo_id, name, color) VALUES ($1, 'bad', 'no color') RETURNING 1) SELECT 1 FROM added", user.Id, Bind))));

        Assert.Equal((1, 2, 3), (await first, await second, await outer));
        Assert.Equal(4, await RaiseAsync(db.Own, user.Id));
    }

    [Fact]
    public async Task A_transaction_takes_back_what_throws_and_one_within_it_takes_back_only_itself()
    {
        await using var db = new ProbeDb(Database.ConnectionString);
        var user = await Things.UserAsync();

        var raised = await db.Own.TransactionAsync(async session =>
        {
            await RaiseAsync(session, user.Id);
            await Assert.ThrowsAsync<TimeoutException>(() => session.TransactionAsync<int>(async nested =>
            {
                Assert.Equal(2, await RaiseAsync(nested, user.Id));
                throw new TimeoutException();
            }));
            return await RaiseAsync(session, user.Id);
        });
        await Assert.ThrowsAsync<TimeoutException>(() => db.Own.TransactionAsync<int>(async session =>
        {
            await RaiseAsync(session, user.Id);
            throw new TimeoutException();
        }));

        Assert.Equal(2, raised);
        Assert.Equal("++", (await Db.Users.FindByIdAsync(user.Id))!.Bio);
    }

    private static Task<int> RaiseAsync(DatabaseSession session, Guid id) => session.ScalarAsync<int, Guid>(Raise, id, Bind);

    private static void Bind(StatementParameters parameters, Guid id) => parameters.Add(id, NpgsqlDbType.Uuid);

    /// <summary>A database object that shows its session, as table classes see it.</summary>
    private sealed class ProbeDb(string connectionString) : WitDatabase(new WitDatabaseOptions { ConnectionString = connectionString }, WitDb.Definition)
    {
        public DatabaseSession Own => Session;
    }
}
