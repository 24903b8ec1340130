using System.Text;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>Files without a transaction: they go on where they were interrupted, and remove what a failed or interrupted build left behind.</summary>
public sealed class StepwiseTests
{
    private const string Steps = """
        -- wit:no-transaction
        CREATE TABLE made (id integer);
        --> statement-breakpoint
        CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_n ON a (n);
        --> statement-breakpoint
        CREATE TABLE last (id integer);
        """;

    private const string Valid = "select relname || ' ' || indexrelid from pg_index join pg_class on oid = indexrelid where indisvalid and relname ~ '^i[0-9]$' order by relname";

    [Fact]
    public async Task A_unique_index_whose_build_fails_is_dropped_at_once_and_built_once_the_rows_are_right()
    {
        await using var database = await TestDatabase.CreateAsync("create table a (n integer); insert into a values (1), (1)");
        using var folder = new MigrationFolder().Add("0000_steps", Steps);
        var migrator = folder.Migrator(database.DataSource);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());
        Assert.Equal(("0000_steps.sql", 4, "23505"), (exception.File, exception.Line, exception.SqlState));
        Assert.Contains("the next run goes on here", exception.Message, StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('a_n') is null"));

        // Invalid, it would refuse this row of the app.
        await database.ExecuteAsync("insert into a values (1)");
        var status = Assert.Single(await migrator.GetStatusAsync());
        Assert.Equal((MigrationState.Pending, 1), (status.State, status.StepsDone));

        await database.ExecuteAsync("delete from a where ctid <> (select min(ctid) from a)");
        Assert.Single(await migrator.ApplyAsync());
        Assert.True(await database.ScalarAsync<bool>("select indisvalid and indisunique from pg_index where indexrelid = 'a_n'::regclass"));
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('last') is not null"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Of_several_indexes_in_a_file_only_the_one_whose_build_was_interrupted_is_built_anew(int interrupted)
    {
        await using var database = await TestDatabase.CreateAsync(string.Concat(Enumerable.Range(0, 4).Select(n => $"create table t{n} (id integer); insert into t{n} values ({n});")));
        using var folder = new MigrationFolder().Add("0000_indexes", "-- wit:no-transaction\n" + string.Join("--> statement-breakpoint\n", Enumerable.Range(0, 4)
            .Select(n => $"CREATE {(n % 2 == 1 ? "UNIQUE " : string.Empty)}INDEX CONCURRENTLY \"i{n}\" ON \"t{n}\" USING btree (\"id\");")));
        var migrator = folder.Migrator(database.DataSource);

        // A build waits for whoever writes to its table.
        await using var writer = await database.DataSource.OpenConnectionAsync();
        await using var open = await writer.BeginTransactionAsync();
        await using (var write = new NpgsqlCommand($"insert into t{interrupted} values (9)", writer, open))
            await write.ExecuteNonQueryAsync();
        var migrating = migrator.ApplyAsync();
        const string Waiting = "select count(*) from pg_index where not indisvalid and indrelid = 't{0}'::regclass";
        while (await database.ScalarAsync<long>(Waiting.Replace("{0}", $"{interrupted}", StringComparison.Ordinal)) == 0)
            await Task.Delay(10);
        await database.ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%INDEX CONCURRENTLY%'");
        Assert.Equal("0000_indexes.sql", (await Assert.ThrowsAsync<MigrationException>(() => migrating)).File);
        await open.CommitAsync();
        var before = await database.ListAsync<string>(Valid);
        Assert.Equal(interrupted, before.Count);
        Assert.Equal((MigrationState.Pending, interrupted), Assert.Single(await migrator.GetStatusAsync()) is var status ? (status.State, status.StepsDone) : default);

        Assert.Single(await migrator.ApplyAsync());

        var after = await database.ListAsync<string>(Valid);
        Assert.Equal(4, after.Count);
        Assert.Equal(before, after.Take(interrupted));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_index where not indisvalid"));
    }

    [Fact]
    public async Task An_invalid_index_that_somebody_left_is_not_taken_for_a_usable_one()
    {
        await using var database = await TestDatabase.CreateAsync("create table a (n integer); insert into a values (1), (1)");
        await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync("create unique index concurrently a_n on a (n)"));
        await database.ExecuteAsync("delete from a");
        using var folder = new MigrationFolder().Add("0000_steps", Steps);

        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.True(await database.ScalarAsync<bool>("select indisvalid from pg_index where indexrelid = 'a_n'::regclass"));
    }

    [Fact]
    public async Task An_index_of_that_name_that_was_there_before_is_refused_in_every_run()
    {
        await using var database = await TestDatabase.CreateAsync("create table a (n integer, m integer); create index a_n on a (m)");
        using var folder = new MigrationFolder().Add("0000_steps", "-- wit:no-transaction\nCREATE INDEX CONCURRENTLY a_n ON a (n);");

        for (var run = 0; run < 2; run++)
            Assert.Equal("42P07", (await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync())).SqlState);
    }

    [Fact]
    public async Task What_failed_may_be_edited_and_what_was_done_may_not()
    {
        await using var database = await TestDatabase.CreateAsync("create table a (n integer)");
        const string Broken = "-- wit:no-transaction\nCREATE TABLE one (id integer);\n--> statement-breakpoint\nCREATE TABLE two (id nonsense);";
        using var folder = new MigrationFolder().Add("0000_steps", Broken);
        var migrator = folder.Migrator(database.DataSource);
        await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());

        folder.Write("0000_steps", Encoding.UTF8.GetBytes(Broken.Replace("TABLE one", "TABLE zero", StringComparison.Ordinal)));
        var refused = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());
        Assert.StartsWith("\"0000_steps.sql\" was interrupted after its first 1 statements, and those have been edited", refused.Message, StringComparison.Ordinal);

        folder.Write("0000_steps", Encoding.UTF8.GetBytes(Broken.Replace("nonsense", "integer", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Single(await migrator.ApplyAsync());
        Assert.Equal(["a", "one", "two"], await database.ListAsync<string>("select tablename::text from pg_tables where schemaname = 'public' order by 1"));
    }

    [Fact]
    public async Task Fifteen_who_wait_do_not_hold_up_the_one_that_builds_an_index()
    {
        await using var database = await TestDatabase.CreateAsync("create table big (id integer); insert into big select generate_series(1, 1000)");
        using var folder = new MigrationFolder()
            .Add("0000_index", "-- wit:no-transaction\nSELECT pg_sleep(0.5);\n--> statement-breakpoint\nCREATE INDEX CONCURRENTLY big_id ON big (id);\n--> statement-breakpoint\nSELECT pg_sleep(0.5);");

        var applied = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            await using var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
            return await folder.Migrator(dataSource).ApplyAsync();
        }))).WaitAsync(TimeSpan.FromMinutes(10));

        Assert.Single(applied.SelectMany(files => files));
        Assert.True(await database.ScalarAsync<bool>("select indisvalid from pg_index where indexrelid = 'big_id'::regclass"));
    }

    [Theory]
    [InlineData("CREATE UNIQUE INDEX CONCURRENTLY a ON t (x)")]
    [InlineData("-- why\n/* and how */ create unique index concurrently if not exists \"A \"\"b\" ON ONLY \"s\".\"T t\" USING btree (x)")]
    [InlineData("CREATE UNIQUE INDEX CONCURRENTLY größe$1 ON public . t(x)")]
    [InlineData("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS \"on\"ON\"T t\"(x)")]
    [InlineData("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps ON T (x)")]
    public async Task An_invalid_index_is_found_however_the_statement_is_written(string sql)
    {
        await using var database = await TestDatabase.CreateAsync("""
            create table t (x integer); create schema s; create table s."T t" (x integer); create table "T t" (x integer);
            insert into t values (1), (1); insert into s."T t" values (1), (1); insert into "T t" values (1), (1)
            """);
        using var folder = new MigrationFolder().Add("0000_index", $"-- wit:no-transaction\n{sql};");
        Assert.Equal("23505", (await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync())).SqlState);
        const string Invalid = "select count(*) from pg_index where not indisvalid";
        Assert.Equal(0L, await database.ScalarAsync<long>(Invalid));

        // What an interrupted run leaves.
        Assert.Equal("23505", (await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(sql))).SqlState);
        Assert.Equal(1L, await database.ScalarAsync<long>(Invalid));
        await database.ExecuteAsync("delete from t; delete from s.\"T t\"; delete from \"T t\"");
        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.Equal([true], await database.ListAsync<bool>("select indisvalid from pg_index where indrelid in ('t'::regclass, 's.\"T t\"'::regclass, '\"T t\"'::regclass)"));
    }
}
