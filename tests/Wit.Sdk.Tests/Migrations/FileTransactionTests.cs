using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations;

/// <summary>Files with transactions of their own run as they are written, and a failure says what of them was applied.</summary>
public sealed class FileTransactionTests
{
    private const string History = "select count(*) from drizzle.__drizzle_migrations";

    [Fact]
    public async Task What_follows_a_commit_runs_outside_of_a_transaction()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder()
            .Add("0000_index", "CREATE TABLE things (id integer, name text);\n--> statement-breakpoint\nCOMMIT;\n--> statement-breakpoint\nCREATE INDEX CONCURRENTLY IF NOT EXISTS things_name ON things (name);")
            .Add("0001_type", "CREATE TYPE mood AS ENUM ('low');\n--> statement-breakpoint\nCREATE TABLE people (id integer, mood mood);\nINSERT INTO people VALUES (1, 'low');")
            .Add("0002_label", "ALTER TYPE mood ADD VALUE IF NOT EXISTS 'high';\n--> statement-breakpoint\nCOMMIT;\n--> statement-breakpoint\nBEGIN;\n--> statement-breakpoint\nUPDATE people SET mood = 'high';");

        Assert.Equal(3, (await folder.Migrator(database.DataSource).ApplyAsync()).Count);

        Assert.Equal("high", await database.ScalarAsync<string>("select mood::text from people"));
        Assert.True(await database.ScalarAsync<bool>("select indisvalid from pg_index where indexrelid = 'things_name'::regclass"));
        Assert.Equal(3L, await database.ScalarAsync<long>(History));
        Assert.Empty(await folder.Migrator(database.DataSource).ApplyAsync());
    }

    [Theory]
    [InlineData("INSERT INTO log VALUES (1);\nCOMMIT AND CHAIN;\nINSERT INTO log VALUES (2);\nSELECT 1/0;", 4, "1")]
    [InlineData("INSERT INTO log VALUES (1);\nCOMMIT;\nINSERT INTO log VALUES (2);\nSELECT 1/0;", 4, "1,2")]
    [InlineData("BEGIN;\nINSERT INTO log VALUES (1);\nCOMMIT;\nBEGIN ISOLATION LEVEL SERIALIZABLE;\nINSERT INTO log VALUES (2);\nSELECT 1/0;\nEND;", 6, "1")]
    [InlineData("START TRANSACTION;\nINSERT INTO log VALUES (1);\nEND;\nSELECT 1/0;", 4, "1")]
    public async Task After_a_failure_what_was_committed_stays_is_said_and_is_not_run_again(string sql, int line, string kept)
    {
        await using var database = await TestDatabase.CreateAsync("create table log (n integer)");
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE first (id integer);").Add("0001_own", sql);
        var migrator = folder.Migrator(database.DataSource);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());

        Assert.Equal(("0001_own.sql", line, "22012"), (exception.File, exception.Line, exception.SqlState));
        Assert.Contains("of this file was applied, and the next run goes on there", exception.Message.Replace("it in this file was applied, and the next run goes on here", "line of this file was applied, and the next run goes on there", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("applied by this run before it: \"0000_first.sql\"", exception.Message, StringComparison.Ordinal);
        Assert.Equal(kept, await LogAsync(database));
        Assert.Equal(1L, await database.ScalarAsync<long>(History));

        folder.Write("0001_own", System.Text.Encoding.UTF8.GetBytes(sql.Replace("1/0", "1", StringComparison.Ordinal)));
        Assert.Single(await migrator.ApplyAsync());
        Assert.Equal("1,2".StartsWith(kept, StringComparison.Ordinal) && sql.Contains("(2)", StringComparison.Ordinal) ? "1,2" : "1", await LogAsync(database));
    }

    [Fact]
    public async Task A_file_that_fails_before_its_first_commit_has_done_nothing()
    {
        await using var database = await TestDatabase.CreateAsync("create table log (n integer)");
        using var folder = new MigrationFolder().Add("0000_own", "INSERT INTO log VALUES (1);\nSELECT 1/0;\nCOMMIT;\nINSERT INTO log VALUES (2);");

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        Assert.Contains("nothing of this file was applied", exception.Message, StringComparison.Ordinal);
        Assert.Equal(string.Empty, await LogAsync(database));
    }

    [Theory]
    [InlineData("BEGIN;\nINSERT INTO log VALUES (1);\nSELECT 1/0;\nCOMMIT;")]
    [InlineData("BEGIN;\nBEGIN;\nINSERT INTO log VALUES (1);\nSELECT 1/0;")]
    [InlineData("SAVEPOINT a;\nINSERT INTO log VALUES (1);\nRELEASE a;\nSELECT 1/0;")]
    public async Task A_file_that_is_one_transaction_is_applied_and_recorded_as_a_whole(string sql)
    {
        await using var database = await TestDatabase.CreateAsync("create table log (n integer)");
        using var folder = new MigrationFolder().Add("0000_whole", sql);
        var migrator = folder.Migrator(database.DataSource);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());
        Assert.Contains("nothing of this file was applied", exception.Message, StringComparison.Ordinal);
        Assert.Equal(string.Empty, await LogAsync(database));

        folder.Write("0000_whole", System.Text.Encoding.UTF8.GetBytes(sql.Replace("1/0", "1", StringComparison.Ordinal)));
        Assert.Single(await migrator.ApplyAsync());
        Assert.Equal("1", await LogAsync(database));
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('drizzle.__wit_migration_steps') is null"));
    }

    [Fact]
    public async Task A_savepoint_that_is_rolled_back_undoes_only_what_follows_it()
    {
        await using var database = await TestDatabase.CreateAsync("create table log (n integer)");
        using var folder = new MigrationFolder().Add("0000_save", "INSERT INTO log VALUES (1);\nSAVEPOINT a;\nINSERT INTO log VALUES (2);\nROLLBACK TO SAVEPOINT a;");

        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.Equal("1", await LogAsync(database));
    }

    [Theory]
    [InlineData("SELECT 1;\nROLLBACK;", "0001_refused.sql(2): \"ROLLBACK\" would undo")]
    [InlineData("SELECT 1;\n\nabort work and chain;", "0001_refused.sql(3): \"abort work and chain\" would undo")]
    [InlineData("-- wit:no-transaction\nSELECT 1;\nROLLBACK;", "0001_refused.sql(3): \"ROLLBACK\" would undo")]
    [InlineData("PREPARE TRANSACTION 'x';", "0001_refused.sql(1): \"PREPARE TRANSACTION 'x'\" would take the transaction away")]
    [InlineData("COMMIT;\nCOMMIT AND CHAIN;", "0001_refused.sql(2): \"COMMIT AND CHAIN\" stands outside of a transaction")]
    [InlineData("BEGIN READ ONLY;", "0001_refused.sql(1): \"BEGIN READ ONLY\" begins a transaction in which the migrator can't record the file")]
    public async Task What_would_undo_the_record_is_refused_before_anything_runs(string sql, string message)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);").Add("0001_refused", sql);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Contains("nothing of this file was run", exception.Message, StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('a') is null"));
    }

    [Theory]
    [InlineData("DO $$ BEGIN INSERT INTO log VALUES (1); COMMIT; INSERT INTO log VALUES (2); END $$;")]
    [InlineData("CALL twice();")]
    public async Task A_block_or_procedure_that_commits_runs_after_a_commit_and_is_refused_with_the_cure_before(string sql)
    {
        await using var database = await TestDatabase.CreateAsync(
            "create table log (n integer); create procedure twice() language plpgsql as $$ begin insert into log values (1); commit; insert into log values (2); end $$");
        using var folder = new MigrationFolder().Add("0000_block", "SELECT 1;\n" + sql);
        var migrator = folder.Migrator(database.DataSource);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());
        Assert.Equal(("2D000", 2), (exception.SqlState, exception.Line));
        Assert.Contains("after a COMMIT; nothing of this file was applied", exception.Message, StringComparison.Ordinal);
        Assert.Equal(string.Empty, await LogAsync(database));

        folder.Write("0000_block", System.Text.Encoding.UTF8.GetBytes("COMMIT;\n" + sql));
        Assert.Single(await migrator.ApplyAsync());
        Assert.Equal("1,2", await LogAsync(database));
    }

    [Fact]
    public async Task What_a_file_sets_for_its_session_holds_across_its_commits_and_in_the_next_run()
    {
        await using var database = await TestDatabase.CreateAsync("create schema other");
        const string Broken = "SET search_path = other;\nCOMMIT;\nCREATE TABLE a (id integer);\nCREATE INDEX CONCURRENTLY a_id ON b (id);";
        using var folder = new MigrationFolder().Add("0000_path", Broken);
        await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        folder.Write("0000_path", System.Text.Encoding.UTF8.GetBytes(Broken.Replace("ON b", "ON a", StringComparison.Ordinal)));
        await using (var again = NpgsqlDataSource.Create(database.ConnectionString))
            Assert.Single(await folder.Migrator(again).ApplyAsync());

        Assert.Equal(["a_id"], await database.ListAsync<string>("select indexname::text from pg_indexes where schemaname = 'other'"));
    }

    private static async Task<string> LogAsync(TestDatabase database) => await database.ScalarAsync<string>("select coalesce(string_agg(n::text, ',' order by n), '') from log");
}
