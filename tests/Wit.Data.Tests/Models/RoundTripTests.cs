using Wit.Sdk.Testing.Observing;

namespace Wit.Data.Tests.Models;

public sealed class RoundTripTests(WitDatabaseFixture database) : ModelTests(database)
{
    public static TheoryData<string> Calls => ModelCalls.Names;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_takes_the_round_trips_that_its_documentation_says(string name)
    {
        var call = ModelCalls.Named(name);
        await using var counter = RoundTripCounter.Before(Database.ConnectionString);
        await using var db = WitDb.Connect(counter.ConnectionString);
        await (await call.Prepare(Db, Things))(db);
        var counted = await call.Prepare(Db, Things);

        Assert.Equal(call.RoundTrips, await counter.CountAsync(() => counted(db)));
    }

    [Fact]
    public async Task Round_trips_are_counted_one_by_one_and_a_commit_is_one()
    {
        await using var counter = RoundTripCounter.Before(Database.ConnectionString);
        await using var db = WitDb.Connect(counter.ConnectionString);
        Task CallAsync() => db.TransactionAsync(async tx =>
        {
            await tx.Users.CountAsync();
            await tx.Users.CountAsync();
        });
        await CallAsync();

        Assert.Equal(3, await counter.CountAsync(CallAsync));
        Assert.Equal(0, await counter.CountAsync(() => Task.CompletedTask));
    }

    [Fact]
    public void Every_method_that_is_written_by_hand_is_among_the_calls()
    {
        Assert.Contains("UsersTable.FindByLoginAsync", HandWritten.Methods);
        Assert.Empty(HandWritten.Methods.Except(ModelCalls.All.Select(call => call.Method)));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_works_in_a_transaction_and_in_a_batch(string name)
    {
        var call = ModelCalls.Named(name);
        var (inTransaction, inBatch) = (await call.Prepare(Db, Things), await call.Prepare(Db, Things));

        await Db.TransactionAsync(tx => inTransaction(tx));
        await Db.BatchAsync(batch => (DoneAsync(inBatch(batch)), batch.Users.CountAsync()));

        static async Task<bool> DoneAsync(Task call)
        {
            await call;
            return true;
        }
    }
}
