using System.Data.Common;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Common;
using LinqToDB.Data.RetryPolicy;
using LinqToDB.Interceptors;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

/// <summary>What an app gives linq2db holds for helpers too.</summary>
public sealed class InterceptionTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    [Fact]
    public async Task Command_interceptors_see_helpers_and_queries_inside_and_outside_of_transactions()
    {
        var recorded = new RecordingInterceptor();
        await using var db = database.Connect(options => options with { ConfigureLinq = linq => linq.UseInterceptor(recorded) });
        var name = LinqTests.NewName();

        var person = await db.People.InsertAsync(new() { Username = name, Bio = null });
        var found = await db.People.FindByUsernameAsync(name);
        var exists = await db.People.ExistsByUsernameAsync(name);
        await db.TransactionAsync(async tx =>
        {
            var renamed = await tx.People.UpdateAsync(person.Id, new() { Bio = "seen" });
            Assert.Equal("seen", (await tx.People.Linq.SingleAsync(row => row.Id == person.Id)).Bio);
            Assert.Equal("seen", renamed.Bio);
        });

        Assert.Equal(person, found);
        Assert.True(exists);
        Assert.Equal(["INSERT", "SELECT", "SELECT", "UPDATE", "SELECT"], recorded.Commands.Select(command => command.Sql.TrimStart()[..6]));
        Assert.Equal([2, 1, 1, 2], recorded.Commands.Take(4).Select(command => command.Parameters));
    }

    [Fact]
    public async Task Failures_of_intercepted_helpers_have_their_types()
    {
        await using var db = database.Connect(options => options with { ConfigureLinq = static linq => linq.UseInterceptor(new RecordingInterceptor()) });
        var name = LinqTests.NewName();
        await db.People.InsertAsync(new() { Username = name });

        await Assert.ThrowsAsync<UniqueViolationException>(() => db.People.InsertAsync(new() { Username = name }));
        await Assert.ThrowsAsync<RowNotFoundException>(() => db.People.DeleteAsync(Guid.NewGuid()));
        await Assert.ThrowsAsync<TransactionAbortedException>(() => db.TransactionAsync(
            tx => Assert.ThrowsAsync<UniqueViolationException>(() => tx.People.InsertAsync(new() { Username = name }))));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.People.FindByUsernameAsync(name, new CancellationToken(canceled: true)));
        Assert.NotNull(await db.People.FindByUsernameAsync(name));
    }

    [Fact]
    public async Task A_retry_policy_runs_a_helper_again_whose_connection_was_lost_and_without_one_it_fails()
    {
        var application = LinqTests.NewName();
        var name = LinqTests.NewName();
        var policy = new TransientRetryPolicy(3);
        await using var retrying = Connect(linq => linq.UseRetryPolicy(policy));
        await using var plain = Connect(null);
        await retrying.People.InsertAsync(new() { Username = name });

        await LoseConnectionsAsync(retrying);
        var found = await retrying.People.FindByUsernameAsync(name);
        await LoseConnectionsAsync(plain);
        var failure = await Record.ExceptionAsync(() => plain.People.FindByUsernameAsync(name));

        Assert.NotNull(found);
        Assert.Equal("57P01", Assert.IsType<StatementFailedException>(failure).SqlState);

        TrackerDb Connect(Func<DataOptions, DataOptions>? configure) =>
            TrackerDb.Connect($"{database.ConnectionString};Application Name={application}", options => options with { ConfigureLinq = configure });

        async Task LoseConnectionsAsync(TrackerDb db)
        {
            Assert.NotNull(await db.People.FindByUsernameAsync(name));
            Assert.NotEqual(0, await database.ScalarAsync<long>($"select count(pg_terminate_backend(pid, 10000)) from pg_stat_activity where application_name = '{application}'"));
        }
    }

    private sealed class RecordingInterceptor : CommandInterceptor
    {
        public List<(string Sql, int Parameters)> Commands { get; } = [];

        public override Task<Option<DbDataReader>> ExecuteReaderAsync(
            CommandEventData eventData, DbCommand command, System.Data.CommandBehavior commandBehavior, Option<DbDataReader> result, CancellationToken cancellationToken)
        {
            Commands.Add((command.CommandText, command.Parameters.Count));
            return Task.FromResult(result);
        }
    }
}
