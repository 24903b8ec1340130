using System.Collections.Concurrent;
using Npgsql;
using Wit.Data.Tests.Models;
using Wit.Sdk;
using Wit.Sdk.Generators.Tests.Trials;
using Wit.Sdk.Testing.Poolers;

namespace Wit.Data.Tests.Poolers;

/// <summary>Everything runs through a real PgBouncer in transaction mode, whose server connections are few and short-lived.</summary>
public sealed class PgBouncerTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>
{
    private const int Workers = 32;

    /// <summary>100 rounds by <c>WIT_LOAD=full</c>.</summary>
    private static int Rounds => Environment.GetEnvironmentVariable("WIT_LOAD") == "full" ? 100 : 3;

    [PgBouncerFact]
    public async Task Every_generated_helper_of_every_table_does_what_it_says_behind_a_pooler()
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        var fixture = new WitDatabaseFixture();
        await fixture.InitializeAsync();
        try
        {
            // PgBouncer takes no start-up options: the database turns foreign keys off.
            await fixture.ExecuteAsync($"ALTER DATABASE \"{new NpgsqlConnectionStringBuilder(fixture.ConnectionString).Database}\" SET session_replication_role = replica");

            var called = await DatabaseTrial.RunAsync(
                typeof(WitDb), bouncer.Connect(fixture.ConnectionString), method => !HandWritten.Methods.Contains($"{method.DeclaringType!.Name}.{method.Name}"), ";PgBouncer=true");

            Assert.InRange(called, 200, int.MaxValue);
        }
        finally
        {
            await fixture.DisposeAsync();
        }
    }

    [PgBouncerFact]
    public async Task Workers_who_share_server_connections_read_and_change_their_own_rows_only()
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        await using var direct = WitDb.Connect(database.ConnectionString);
        var witness = await direct.Users.InsertManyReturningAsync(Enumerable.Range(0, 500).Select(number => new NewUser { Username = $"witness{number}", Email = $"w{number}@example.com" }));
        await using var one = WitDb.Connect(bouncer.Connect(database.ConnectionString) + ";PgBouncer=true");
        await using var other = WitDb.Connect(bouncer.Connect(database.ConnectionString), static options => options with { Pooler = PoolerKind.Transaction });
        var failures = new ConcurrentQueue<string>();

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                try
                {
                    await new WorkerRound(worker % 2 == 0 ? one : other).RunAsync();
                }
                catch (Exception exception)
                {
                    failures.Enqueue(exception.ToString());
                }
            }
        })));

        Assert.Empty(failures);
        Assert.Equal(witness.OrderBy(static user => user.Id), (await direct.Users.ListAsync()).OrderBy(static user => user.Id));
    }
}
