using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Poolers;
using Xunit.Abstractions;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>Behind PgBouncer each file is applied once or refused, no process hangs, and no lock is left on a server connection.</summary>
public sealed class PoolerTests(ITestOutputHelper output)
{
    private const int Processes = 6;

    private const string Locks = "select count(*) from pg_locks l join pg_database d on d.oid = l.database where locktype = 'advisory' and datname = current_database()";

    [PgBouncerTheory]
    [InlineData(PgBouncerMode.Transaction)]
    [InlineData(PgBouncerMode.Session)]
    public async Task Six_processes_behind_a_pooler_apply_each_file_once_in_every_round(PgBouncerMode mode)
    {
        using var folder = new MigrationFolder()
            .Add("0000_table", "CREATE TABLE runs (file text NOT NULL);\n--> statement-breakpoint\nINSERT INTO runs VALUES ('table');")
            .Add("0001_rows", "SET search_path = 'public';\nINSERT INTO runs VALUES ('rows');")
            .Add("0002_type", "CREATE TYPE mood AS ENUM('sad');\n--> statement-breakpoint\nCOMMIT;\nINSERT INTO runs VALUES ('type');")
            .Add("0003_index", "-- wit:no-transaction\nINSERT INTO runs VALUES ('index');\n--> statement-breakpoint\nCREATE INDEX CONCURRENTLY runs_file ON runs (file);\nVACUUM runs;");
        await using var bouncer = await TestPgBouncer.StartAsync(mode, poolSize: 20);
        var children = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Child.StartAsync(folder.Path)));
        try
        {
            for (var round = 0; round < Scale.PoolerRounds; round++)
            {
                await using var database = await TestDatabase.CreateAsync();
                await Task.WhenAll(children.Select(child => child.BeginAsync(bouncer.Connect(database.ConnectionString))));
                var ends = await Task.WhenAll(children.Select(child => child.EndAsync())).WaitAsync(TimeSpan.FromMinutes(5));

                Assert.Equal(["0000_table", "0001_rows", "0002_type", "0003_index"], ends.SelectMany(end => end!.Value.Applied).Order(StringComparer.Ordinal));
                Assert.Equal(["table", "rows", "type", "index"], await database.ListAsync<string>("select file from runs"));
                Assert.Equal(4L, await database.ScalarAsync<long>("select count(*) from drizzle.__drizzle_migrations"));
                Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from drizzle.__wit_migration_steps"));
                Assert.Equal(0L, await database.ScalarAsync<long>(Locks));
            }

            output.WriteLine($"{Processes} processes in {Scale.PoolerRounds} rounds, {mode} mode: each file once, no error, no lock left");
        }
        finally
        {
            foreach (var child in children)
                child.Dispose();
        }
    }

    [PgBouncerTheory]
    [InlineData("SET search_path = 'x';\nCOMMIT;\nSELECT 1;", "0001_own.sql(1): a pooler stands between this process and the server")]
    [InlineData("COMMIT;\nSELECT pg_catalog.set_config('search_path', '', false);", "0001_own.sql(2): a pooler stands between this process and the server")]
    [InlineData("BEGIN ISOLATION LEVEL SERIALIZABLE;\nSELECT 1;\nCOMMIT;", "0001_own.sql(2): a pooler stands between this process and the server")]
    public async Task A_file_that_needs_a_session_of_its_own_is_refused_with_the_cure_before_anything_runs(string sql, string message)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var bouncer = await TestPgBouncer.StartAsync();
        await using var dataSource = NpgsqlDataSource.Create(bouncer.Connect(database.ConnectionString));
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);").Add("0001_own", sql);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(dataSource).ApplyAsync());

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Contains("nothing was run. Give the connection string of the server itself", exception.Message, StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('a') is null"));
    }

    [PgBouncerFact]
    public async Task A_lock_that_an_older_version_left_on_a_server_connection_ends_the_waiting_with_its_process()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var bouncer = await TestPgBouncer.StartAsync();
        await using var left = await database.DataSource.OpenConnectionAsync();
        await using (var take = new NpgsqlCommand("select pg_advisory_lock(x'77697473646b6d67'::bigint)", left))
            await take.ExecuteNonQueryAsync();
        await using var dataSource = NpgsqlDataSource.Create(bouncer.Connect(database.ConnectionString));
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);");

        var migrator = new Migrator(dataSource, MigrationSource.FromFolder(folder.Path), options: new MigrationOptions { WaitFor = TimeSpan.FromSeconds(1) });
        var exception = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());

        Assert.Contains($"SELECT pg_terminate_backend({left.ProcessID})", exception.Message, StringComparison.Ordinal);
    }
}
