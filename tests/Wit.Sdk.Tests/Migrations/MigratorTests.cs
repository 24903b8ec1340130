using System.Text;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations;

public sealed class MigratorTests
{
    private const string TwoTables = "CREATE TABLE \"a\" (\"id\" integer PRIMARY KEY);\n--> statement-breakpoint\nCREATE TABLE \"b\" (\"id\" integer PRIMARY KEY);";

    private enum Mood
    {
        [PgName("sad")]
        Sad,
        [PgName("very happy")]
        VeryHappy,
    }

    [Fact]
    public async Task Pending_files_are_applied_once_and_recorded_as_drizzle_records_them()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", TwoTables).Add("0001_second", "ALTER TABLE \"a\" ADD COLUMN \"name\" text;");
        var migrator = folder.Migrator(database.DataSource);

        Assert.All(await migrator.GetStatusAsync(), status => Assert.Equal(MigrationState.Pending, status.State));
        var applied = await migrator.ApplyAsync();
        var again = await migrator.ApplyAsync();

        Assert.Equal(["0000_first", "0001_second"], applied.Select(file => file.Tag));
        Assert.Empty(again);
        Assert.All(await migrator.GetStatusAsync(), status => Assert.Equal(MigrationState.Applied, status.State));
        Assert.Equal(
            ["id integer NO nextval('drizzle.__drizzle_migrations_id_seq'::regclass)", "hash text NO ", "created_at bigint YES "],
            await database.ListAsync<string>("""
                select concat_ws(' ', column_name, data_type, is_nullable, coalesce(column_default, '')) from information_schema.columns
                where table_schema = 'drizzle' and table_name = '__drizzle_migrations' order by ordinal_position
                """));
        var sha256 = await database.ScalarAsync<string>($"select encode(sha256(convert_to('{TwoTables}', 'UTF8')), 'hex')");
        Assert.Equal(
            [$"1 {sha256} 1760000000000", $"2 {applied[1].Hash} 1760000000001"],
            await database.ListAsync<string>("select concat_ws(' ', id, hash, created_at) from drizzle.__drizzle_migrations order by id"));
    }

    [Fact]
    public async Task Status_writes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", TwoTables);

        await folder.Migrator(database.DataSource).GetStatusAsync();

        Assert.Empty(await database.ListAsync<string>("select nspname from pg_namespace where nspname = 'drizzle'"));
    }

    [Fact]
    public async Task Sixteen_migrators_at_once_on_an_empty_database_all_succeed_and_each_file_runs_once()
    {
        for (var round = 0; round < 3; round++)
        {
            await using var database = await TestDatabase.CreateAsync();
            using var folder = new MigrationFolder()
                .Add("0000_first", "CREATE TABLE \"runs\" (\"file\" text NOT NULL);\n--> statement-breakpoint\nINSERT INTO \"runs\" VALUES ('first');")
                .Add("0001_second", "SELECT pg_sleep(0.05);--> statement-breakpoint\nINSERT INTO \"runs\" VALUES ('second');")
                .Add("0002_third", "CREATE TYPE \"mood\" AS ENUM('sad');--> statement-breakpoint\nINSERT INTO \"runs\" VALUES ('third');");

            var applied = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
            {
                await using var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
                return (await folder.Migrator(dataSource).ApplyAsync()).Count;
            })));

            Assert.Equal(3, applied.Sum());
            Assert.Equal(["first", "second", "third"], await database.ListAsync<string>("select file from runs"));
            Assert.Equal(3L, await database.ScalarAsync<long>("select count(*) from drizzle.__drizzle_migrations"));
            Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_locks l join pg_database d on d.oid = l.database where locktype = 'advisory' and datname = current_database()"));
        }
    }

    [Fact]
    public async Task A_failing_statement_rolls_its_file_back_and_is_shown_with_sqlstate_file_line_and_text()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder()
            .Add("0000_first", "CREATE TABLE \"a\" (\"id\" integer);")
            .Add("0001_second", "CREATE TABLE \"b\" (\"id\" integer);\n--> statement-breakpoint\n-- why\nALTER TABLE \"b\"\n  ADD COLUMN \"x\" nonsense;\n")
            .Add("0002_third", "CREATE TABLE \"c\" (\"id\" integer);");

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        Assert.Equal(("0001_second.sql", 5, 18, "42704"), (exception.File, exception.Line, exception.Column, exception.SqlState));
        Assert.Contains("ADD COLUMN \"x\" nonsense", exception.Statement, StringComparison.Ordinal);
        Assert.StartsWith("0001_second.sql(5,18): SQLSTATE 42704: type \"nonsense\" does not exist", exception.Message, StringComparison.Ordinal);
        Assert.IsType<PostgresException>(exception.InnerException);
        Assert.Equal(["a"], await database.ListAsync<string>("select tablename::text from pg_tables where schemaname = 'public'"));
        Assert.Equal(
            [MigrationState.Applied, MigrationState.Pending, MigrationState.Pending],
            (await folder.Migrator(database.DataSource).GetStatusAsync()).Select(status => status.State));
    }

    [Fact]
    public async Task The_line_is_that_of_the_failing_statement_of_a_piece_with_several()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE \"a\" (\"id\" integer);\nINSERT INTO \"a\" VALUES (1);\n\nINSERT INTO \"a\"\nVALUES (oops);\n");

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        Assert.Equal(("42703", 5, 9), (exception.SqlState, exception.Line, exception.Column));
        Assert.Equal("INSERT INTO \"a\"\nVALUES (oops)", exception.Statement);
    }

    [Fact]
    public async Task Where_the_server_names_no_place_it_is_the_first_line_of_the_statement_after_its_comments()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "SELECT 1;\n-- why\n/* and\nhow */\nSELECT\n1 / (SELECT 0);");

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        Assert.Equal(("22012", 5, 0), (exception.SqlState, exception.Line, exception.Column));
        Assert.Equal("0000_first.sql(5): SQLSTATE 22012: division by zero; nothing of this file was applied\nSELECT\n1 / (SELECT 0)", exception.Message);
    }

    [Fact]
    public async Task An_edited_file_is_refused_by_name_before_anything_runs()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", TwoTables);
        await folder.Migrator(database.DataSource).ApplyAsync();
        folder.Write("0000_first", Encoding.UTF8.GetBytes(TwoTables + " -- edited"));
        folder.Add("0001_second", "CREATE TABLE \"c\" (\"id\" integer);");

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        Assert.Contains("\"0000_first.sql\" was edited", exception.Message, StringComparison.Ordinal);
        Assert.Equal([MigrationState.Edited, MigrationState.Pending], (await folder.Migrator(database.DataSource).GetStatusAsync()).Select(status => status.State));
        Assert.Equal(["a", "b"], await database.ListAsync<string>("select tablename::text from pg_tables where schemaname = 'public' order by 1"));
    }

    [Fact]
    public async Task Any_byte_changed_added_or_removed_is_an_edit_unless_it_is_a_line_end_or_byte_order_mark()
    {
        await using var database = await TestDatabase.CreateAsync();
        const string Sql = "CREATE TABLE \"a\" (\"é\" text DEFAULT 'x');\r\n--> statement-breakpoint\nCREATE TABLE b (id int);";
        using var folder = new MigrationFolder().Add("0000_first", Sql);
        var migrator = folder.Migrator(database.DataSource);
        await migrator.ApplyAsync();
        folder.Add("0001_second", "CREATE TABLE \"c\" (\"id\" integer);");
        var original = Encoding.UTF8.GetBytes(Sql);
        for (var index = 0; index < original.Length; index++)
        {
            byte[] changed = [.. original[..index], (byte)(original[index] ^ 1), .. original[(index + 1)..]];
            byte[] longer = [.. original[..index], (byte)' ', .. original[index..]];
            byte[] shorter = [.. original[..index], .. original[(index + 1)..]];
            foreach (var content in new[] { changed, longer, shorter }.Where((_, which) => which != 2 || original[index] != '\r'))
            {
                folder.Write("0000_first", content);
                var exception = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync());
                Assert.StartsWith("\"0000_first.sql\" was edited", exception.Message, StringComparison.Ordinal);
            }
        }

        Assert.True(await database.ScalarAsync<bool>("select to_regclass('c') is null"));
    }

    [Theory]
    [InlineData("a;\n--> statement-breakpoint\nb;\n")]
    [InlineData("a;\r\n--> statement-breakpoint\r\nb;\r\n")]
    [InlineData("\uFEFFa;\n--> statement-breakpoint\nb;")]
    [InlineData("\uFEFFa;\r\n--> statement-breakpoint\r\nb;")]
    public async Task Line_ends_byte_order_mark_and_last_line_end_are_no_edit(string other)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", Sql("a;\n--> statement-breakpoint\nb;"));
        var migrator = folder.Migrator(database.DataSource);
        await migrator.ApplyAsync();

        folder.Write("0000_first", Encoding.UTF8.GetBytes(Sql(other)));

        Assert.Equal(MigrationState.Applied, Assert.Single(await migrator.GetStatusAsync()).State);
        Assert.Empty(await migrator.ApplyAsync());

        static string Sql(string shape) =>
            shape.Replace("a;", "CREATE TABLE a (id integer);", StringComparison.Ordinal).Replace("b;", "CREATE TABLE b (id integer);", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_row_is_newer_elsewhere_is_applied_late_and_a_row_without_a_file_is_shown()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);", 1000).Add("0002_third", "CREATE TABLE c (id integer);", 3000);
        var migrator = folder.Migrator(database.DataSource);
        await migrator.ApplyAsync();

        folder.Add("0001_second", "CREATE TABLE b (id integer);", 2000);
        var late = await migrator.ApplyAsync();
        folder.Remove("0000_first");
        var status = await migrator.GetStatusAsync();

        Assert.Equal("0001_second", Assert.Single(late).Tag);
        Assert.Equal([MigrationState.Applied, MigrationState.Applied, MigrationState.Missing], status.Select(one => one.State));
        Assert.StartsWith("(created at 1970-01-01 00:00:01 UTC, hash ", status[2].Name, StringComparison.Ordinal);
        Assert.Empty(await migrator.ApplyAsync());
    }

    [Fact]
    public async Task A_file_that_got_another_time_in_the_journal_is_not_applied_again_and_drizzle_is_told_the_new_time()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);", 1000).Add("0001_second", "CREATE TABLE b (id integer);", 2000);
        var migrator = folder.Migrator(database.DataSource);
        await migrator.ApplyAsync();
        folder.Set([("0000_first", "CREATE TABLE a (id integer);", 1000), ("0001_other", "CREATE TABLE c (id integer);", 1500), ("0002_second", "CREATE TABLE b (id integer);", 3000)]);

        var status = await migrator.GetStatusAsync();
        Assert.Equal([(MigrationState.Applied, null), (MigrationState.Pending, null), (MigrationState.Applied, 2000L)], status.Select(one => (one.State, one.AppliedAs)));
        Assert.True(status[1].IsOutOfOrder);

        Assert.Equal("0001_other", Assert.Single(await migrator.ApplyAsync()).Tag);
        Assert.Equal([1000L, 1500L, 3000L], await database.ListAsync<long>("select created_at from drizzle.__drizzle_migrations order by 1"));
    }

    [Fact]
    public async Task What_a_file_sets_for_its_session_does_not_reach_the_next_file()
    {
        await using var database = await TestDatabase.CreateAsync("create schema other; create table seen (path text)");
        using var folder = new MigrationFolder()
            .Add("0000_first", "SET search_path = other;--> statement-breakpoint\nCREATE TABLE a (id integer);")
            .Add("0001_second", "INSERT INTO seen SELECT current_setting('search_path');");

        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.Equal("\"$user\", public", await database.ScalarAsync<string>("select path from seen"));
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('other.a') is not null"));
    }

    [Fact]
    public async Task Another_schema_and_table_may_hold_what_was_applied()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);").Add("0001_index", "-- wit:no-transaction\nCREATE INDEX CONCURRENTLY a_id ON a (id);");
        var options = new MigrationOptions { HistorySchema = "my \"own", HistoryTable = "Log" };

        await new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: options).ApplyAsync();

        Assert.Equal(2L, await database.ScalarAsync<long>("select count(*) from \"my \"\"own\".\"Log\""));
        Assert.True(await database.ScalarAsync<bool>("select to_regnamespace('drizzle') is null"));
    }

    [Fact]
    public async Task A_file_outside_a_transaction_may_build_an_index_concurrently()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder()
            .Add("0000_first", "CREATE TABLE a (id integer, n integer);")
            .Add("0001_index", "-- wit:no-transaction\nCREATE INDEX CONCURRENTLY a_n ON a (n);--> statement-breakpoint\nCREATE INDEX CONCURRENTLY a_id ON a (id);");

        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.Equal(["a_id", "a_n"], await database.ListAsync<string>("select indexname::text from pg_indexes where tablename = 'a' order by 1"));
    }

    [Fact]
    public async Task Waiting_for_the_lock_does_not_hold_up_a_concurrent_index_build()
    {
        await using var database = await TestDatabase.CreateAsync("create table big (id integer)");
        using var folder = new MigrationFolder().Add("0000_first", "-- wit:no-transaction\nSELECT pg_sleep(0.3);--> statement-breakpoint\nCREATE INDEX CONCURRENTLY big_id ON big (id);");

        var first = folder.Migrator(database.DataSource).ApplyAsync();
        await Task.Delay(50);
        var second = folder.Migrator(database.DataSource).ApplyAsync();

        var applied = await Task.WhenAll(first, second).WaitAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(1, applied.Sum(files => files.Count));
    }

    [Fact]
    public async Task Comments_empty_pieces_bodies_of_functions_and_dollar_quotes_run_as_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder()
            .Add("0000_custom", "-- Custom SQL migration file, put your code below! --")
            .Add("0001_bodies", """
                CREATE FUNCTION one() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT 0; SELECT 1; END;
                --> statement-breakpoint
                CREATE FUNCTION two() RETURNS text LANGUAGE plpgsql AS $body$ BEGIN PERFORM 1; RETURN 'a;b $1 @x :y'; END $body$;
                --> statement-breakpoint

                --> statement-breakpoint
                DO $$ BEGIN CREATE TABLE made (at text DEFAULT '@none'); INSERT INTO made DEFAULT VALUES; END $$; -- done; really
                /* a /* nested */ comment; */
                """);

        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.Equal("1 a;b $1 @x :y @none", await database.ScalarAsync<string>("select concat_ws(' ', one(), two(), (select at from made))"));
    }

    [Fact]
    public async Task A_new_enum_type_is_known_to_the_same_data_source_at_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var builder = new NpgsqlDataSourceBuilder(database.ConnectionString);
        builder.MapEnum<Mood>("mood");
        await using var dataSource = builder.Build();
        await using (var held = await dataSource.OpenConnectionAsync())
        await using (await dataSource.OpenConnectionAsync())
        {
            using var folder = new MigrationFolder().Add("0000_first", "CREATE TYPE mood AS ENUM('sad', 'very happy');");
            await folder.Migrator(dataSource).ApplyAsync();
        }

        var moods = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var command = dataSource.CreateCommand("select $1");
            command.Parameters.Add(new NpgsqlParameter<Mood> { TypedValue = Mood.VeryHappy, DataTypeName = "mood" });
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            return reader.GetFieldValue<Mood>(0);
        }));
        Assert.All(moods, mood => Assert.Equal(Mood.VeryHappy, mood));
    }

    [Fact]
    public async Task Progress_tells_when_a_file_begins_and_ends()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "SELECT 1;").Add("0001_second", "SELECT 2;");
        var progress = new RecordedProgress();

        await folder.Migrator(database.DataSource).ApplyAsync(progress);

        Assert.Equal(
            ["0000_first 1/2 False", "0000_first 1/2 True", "0001_second 2/2 False", "0001_second 2/2 True"],
            progress.Reports.Select(report => $"{report.File.Tag} {report.Number}/{report.Count} {report.Elapsed is not null}"));
    }

    [Fact]
    public async Task A_cancelled_migration_is_rolled_back_and_the_lock_is_free()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);--> statement-breakpoint\nSELECT pg_sleep(300);");
        using var cancellation = new CancellationTokenSource();

        var migrating = folder.Migrator(database.DataSource).ApplyAsync(cancellation.Token);
        const string Sleeping = "select exists (select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep')";
        while (!await database.ScalarAsync<bool>(Sleeping))
            await Task.Delay(10);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => migrating);

        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_tables where schemaname = 'public'"));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_locks l join pg_database d on d.oid = l.database where locktype = 'advisory' and datname = current_database()"));
    }

    [Fact]
    public async Task A_folder_without_a_journal_or_a_file_says_what_is_missing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder();
        var noJournal = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).GetStatusAsync());
        folder.Add("0000_first", "SELECT 1;");
        File.Delete(Path.Combine(folder.Path, "0000_first.sql"));
        var noFile = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).GetStatusAsync());
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "meta", "_journal.json"), "{ \"entries\": [{}] }");
        var noTag = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).GetStatusAsync());

        Assert.Contains("`wit generate` creates it", noJournal.Message, StringComparison.Ordinal);
        Assert.Contains("0000_first.sql\" is missing", noFile.Message, StringComparison.Ordinal);
        Assert.Contains("is not a journal of drizzle-kit", noTag.Message, StringComparison.Ordinal);
    }

    private sealed class RecordedProgress : IProgress<MigrationProgress>
    {
        public List<MigrationProgress> Reports { get; } = [];

        public void Report(MigrationProgress value) => Reports.Add(value);
    }
}
