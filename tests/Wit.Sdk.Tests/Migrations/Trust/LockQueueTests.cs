using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>A migration that waits for a table keeps nobody else waiting, and gives up in words.</summary>
public sealed class LockQueueTests
{
    private static readonly MigrationOptions s_impatient = new() { LockTimeout = TimeSpan.FromMilliseconds(50), RetryFor = TimeSpan.FromMinutes(5) };

    [Fact]
    public async Task Readers_go_on_while_a_migration_waits_for_their_table()
    {
        await using var database = await TestDatabase.CreateAsync("create table busy (id integer); insert into busy values (1)");
        using var folder = new MigrationFolder().Add("0000_alter", "ALTER TABLE busy ADD COLUMN name text;");
        var messages = new Messages();
        await using var reader = await database.DataSource.OpenConnectionAsync();
        await using var open = await reader.BeginTransactionAsync();
        await using (var read = new NpgsqlCommand("select * from busy", reader, open))
            await read.ExecuteNonQueryAsync();

        var migrating = new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: s_impatient).ApplyAsync(messages);
        // Behind a statement that waits without end, no read would come back while the transaction is open.
        while (messages.Texts.Count < 3)
            Assert.Equal(1L, await database.ScalarAsync<long>("select count(*) from busy"));
        Assert.False(migrating.IsCompleted);
        await open.CommitAsync();

        Assert.Single(await migrating);
        Assert.All(messages.Texts, text => Assert.StartsWith("line 1: what it changes is in use (SQLSTATE 55P03); next try in ", text, StringComparison.Ordinal));
        Assert.True(await database.ScalarAsync<bool>("select count(*) = 1 from pg_attribute where attrelid = 'busy'::regclass and attname = 'name'"));
    }

    [Fact]
    public async Task Without_options_a_statement_waits_for_a_table_no_longer_than_the_default_at_a_time()
    {
        await using var database = await TestDatabase.CreateAsync("create table busy (id integer); create table seen (timeout text)");
        using var folder = new MigrationFolder().Add("0000_alter", "ALTER TABLE busy ADD COLUMN name text;\n--> statement-breakpoint\nINSERT INTO seen SELECT current_setting('lock_timeout');");

        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.Equal("1s", await database.ScalarAsync<string>("select timeout from seen"));
    }

    [Fact]
    public async Task At_the_end_of_its_patience_a_migration_names_the_oldest_transaction()
    {
        await using var database = await TestDatabase.CreateAsync("create table busy (id integer)");
        using var folder = new MigrationFolder().Add("0000_alter", "CREATE TABLE other (id integer);\n--> statement-breakpoint\nALTER TABLE busy ADD COLUMN name text;");
        await using var reader = await database.DataSource.OpenConnectionAsync();
        await using var open = await reader.BeginTransactionAsync();
        await using (var read = new NpgsqlCommand("set application_name = 'report'; select * from busy", reader, open))
            await read.ExecuteNonQueryAsync();
        var options = s_impatient with { RetryFor = TimeSpan.FromMilliseconds(200) };

        var exception = await Assert.ThrowsAsync<MigrationException>(() =>
            new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: options).ApplyAsync());

        Assert.Equal(("0000_alter.sql", 3, "55P03"), (exception.File, exception.Line, exception.SqlState));
        Assert.Contains("the oldest open transaction is that of process", exception.Message, StringComparison.Ordinal);
        Assert.Contains("(report, idle in transaction, open for", exception.Message, StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('other') is null"));
    }

    [Fact]
    public async Task Rows_that_others_hold_are_waited_for_and_a_timeout_of_the_file_stands()
    {
        await using var database = await TestDatabase.CreateAsync("create table busy (id integer); insert into busy values (1); create table seen (timeout text)");
        using var folder = new MigrationFolder()
            .Add("0000_rows", "UPDATE busy SET id = 2;\n--> statement-breakpoint\nINSERT INTO seen SELECT current_setting('lock_timeout');")
            .Add("0001_own", "SET lock_timeout = '7s';\n--> statement-breakpoint\nALTER TABLE busy ADD COLUMN a text;\n--> statement-breakpoint\nINSERT INTO seen SELECT current_setting('lock_timeout');")
            .Add("0002_short", "ALTER TABLE busy ADD COLUMN b text;\n--> statement-breakpoint\nINSERT INTO seen SELECT current_setting('lock_timeout');");

        await new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: s_impatient).ApplyAsync();

        Assert.Equal(["0", "7s", "50ms"], await database.ListAsync<string>("select timeout from seen"));
    }

    private sealed class Messages : IProgress<MigrationProgress>
    {
        private readonly Lock _lock = new();
        private readonly List<string> _texts = [];

        public IReadOnlyList<string> Texts
        {
            get
            {
                lock (_lock)
                    return [.. _texts];
            }
        }

        public void Report(MigrationProgress value)
        {
            if (value.Message is not { } message)
                return;
            lock (_lock)
                _texts.Add(message);
        }
    }
}
