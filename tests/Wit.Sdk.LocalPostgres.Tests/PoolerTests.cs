using Npgsql;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Poolers;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>DATABASE_URL names a pooler.</summary>
public sealed class PoolerTests(TestDatabase named) : IClassFixture<TestDatabase>
{
    private string Name => new NpgsqlConnectionStringBuilder(named.ConnectionString).Database!;

    [PgBouncerFact]
    public async Task Through_a_pooler_that_knows_every_database_a_new_one_is_created_and_dropped()
    {
        await using var pooler = await TestPgBouncer.StartAsync();
        await using (var server = await LocalPostgres.StartAsync(ExistingServer.Named(pooler.Connect(named.ConnectionString))))
        {
            await using var connection = new NpgsqlConnection(server.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("create table mine (id int)", connection);
            await command.ExecuteNonQueryAsync();
            Assert.True(await IsThereAsync(server.ConnectionString));
        }

        await AssertNothingIsLeftAsync();
    }

    [PgBouncerFact]
    public async Task A_pooler_that_does_not_know_the_new_database_is_an_error_with_the_cure()
    {
        var server = new NpgsqlConnectionStringBuilder(await TestPostgres.ConnectionStringAsync());
        await using var pooler = await TestPgBouncer.StartAsync(entry: server.Database!);
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(ExistingServer.Named(pooler.Connect(server.ConnectionString))));
        Assert.Contains("can't be reached", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("name the PostgreSQL server itself.", exception.Message, StringComparison.Ordinal);
        await AssertNothingIsLeftAsync();
    }

    [PgBouncerFact]
    public async Task A_pooler_that_leads_to_the_named_database_is_an_error_and_nothing_is_written_there()
    {
        await using var pooler = await TestPgBouncer.StartAsync(leadsTo: Name);
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(ExistingServer.Named(pooler.Connect(named.ConnectionString))));
        Assert.Contains($"reaches the database '{Name}'", exception.Message, StringComparison.Ordinal);
        await AssertNothingIsLeftAsync();
    }

    private async Task<bool> IsThereAsync(string connectionString) =>
        await named.ScalarAsync<bool>($"select exists (select from pg_database where datname = '{new NpgsqlConnectionStringBuilder(connectionString).Database}')");

    private async Task AssertNothingIsLeftAsync()
    {
        // The server of the tests may be one that DATABASE_URL names.
        var own = new NpgsqlConnectionStringBuilder(await TestPostgres.ConnectionStringAsync()).Database;
        Assert.Empty(await named.ListAsync<string>($"select datname::text from pg_database where datname like 'wit_local_%' and datname <> '{own}'"));
        Assert.Empty(await named.ListAsync<string>("select relname::text from pg_class where oid >= 16384"));
    }
}
