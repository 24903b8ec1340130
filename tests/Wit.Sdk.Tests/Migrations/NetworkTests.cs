using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Seeding;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Network;

namespace Wit.Sdk.Tests.Migrations;

/// <summary>No wait of the migrator is without an end, and its end says what was applied. What is waited for is an outcome; the long limit only ends a test that fails.</summary>
public sealed class NetworkTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);
    private static readonly MigrationOptions s_short = new() { NetworkTimeout = TimeSpan.FromSeconds(4) };

    [Fact]
    public async Task A_network_that_stops_during_a_statement_ends_the_migration_and_says_what_was_applied()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (proxy, connectionString) = NetworkProxy.Start(database.ConnectionString);
        await using var stopping = proxy;
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);").Add("0001_long", "CREATE TABLE b (id integer);\nSELECT pg_sleep(600);");

        var migrating = Migrator(dataSource, folder).ApplyAsync();
        await SleepingAsync(database);
        proxy.Stop();
        var exception = await Assert.ThrowsAsync<MigrationException>(() => migrating.WaitAsync(s_limit));

        Assert.Equal(("0001_long.sql", 2), (exception.File, exception.Line));
        Assert.StartsWith("0001_long.sql(2): the connection failed: the server does not answer any more", exception.Message, StringComparison.Ordinal);
        Assert.Contains("nothing of this file was applied; applied by this run before it: \"0000_first.sql\"", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["a"], await database.ListAsync<string>("select tablename::text from pg_tables where schemaname = 'public'"));
    }

    [Fact]
    public async Task A_statement_that_takes_longer_than_the_network_may_be_silent_is_not_given_up()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_long", "-- wit:no-transaction\nSELECT pg_sleep(25);\nCREATE TABLE a (id integer);");

        var migrator = new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: new MigrationOptions { NetworkTimeout = TimeSpan.FromSeconds(20) });

        Assert.Single(await migrator.ApplyAsync().WaitAsync(s_limit));
    }

    [Fact]
    public async Task An_answer_that_is_lost_ends_the_migration_although_the_server_answers_others()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (proxy, connectionString) = NetworkProxy.Start(database.ConnectionString);
        await using var stopping = proxy;
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        using var folder = new MigrationFolder().Add("0000_long", "SELECT pg_sleep(600);");

        var migrating = Migrator(dataSource, folder).ApplyAsync();
        var process = await SleepingAsync(database);
        proxy.Stop();
        await database.ExecuteAsync($"select pg_terminate_backend({process})");
        proxy.Resume();

        await Assert.ThrowsAsync<MigrationException>(() => migrating.WaitAsync(s_limit));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("status")]
    [InlineData("seed")]
    public async Task A_network_that_stops_ends_whatever_waits_for_it(string work)
    {
        await using var database = await TestDatabase.CreateAsync();
        var (proxy, connectionString) = NetworkProxy.Start(database.ConnectionString);
        await using var stopping = proxy;
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Timeout = 5 };
        await using var dataSource = NpgsqlDataSource.Create(settings);
        using var folder = new MigrationFolder().Add("0000_first", "SELECT 1;");
        if (work != "open")
            await (await dataSource.OpenConnectionAsync()).DisposeAsync();

        proxy.Stop();
        Task waiting = work == "seed"
            ? new SeedScript("seed.sql", "SELECT 1;").ApplyAsync(dataSource)
            : Migrator(dataSource, folder).GetStatusAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => waiting.WaitAsync(s_limit)).ContinueWith(
            failed => Assert.True(failed.Result is NpgsqlException or MigrationException, failed.Result.ToString()), TaskScheduler.Default);
    }

    [Fact]
    public async Task A_cancellation_ends_although_the_network_has_stopped()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (proxy, connectionString) = NetworkProxy.Start(database.ConnectionString);
        await using var stopping = proxy;
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);").Add("0001_long", "SELECT pg_sleep(600);");
        using var cancellation = new CancellationTokenSource();

        var migrating = new Migrator(dataSource, MigrationSource.FromFolder(folder.Path)).ApplyAsync(cancellation.Token);
        await SleepingAsync(database);
        proxy.Stop();
        await cancellation.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => migrating.WaitAsync(s_limit));

        Assert.Equal("Cancelled while 0001_long.sql ran: nothing of this file was applied; applied by this run before it: \"0000_first.sql\".", exception.Message);
    }

    [Fact]
    public async Task A_cancellation_ends_the_statement_on_the_server()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_long", "-- wit:no-transaction\nCREATE TABLE a (id integer);\nSELECT pg_sleep(600);");
        using var cancellation = new CancellationTokenSource();

        var migrating = folder.Migrator(database.DataSource).ApplyAsync(cancellation.Token);
        var process = await SleepingAsync(database);
        await cancellation.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => migrating.WaitAsync(s_limit));

        Assert.Equal("Cancelled while 0000_long.sql ran: what stands before line 3 of this file was applied, and the next run goes on there.", exception.Message);
        Assert.Equal(0L, await database.ScalarAsync<long>($"select count(*) from pg_stat_activity where pid = {process} and state = 'active'"));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_locks l join pg_database d on d.oid = l.database where locktype = 'advisory' and datname = current_database()"));
    }

    [Fact]
    public async Task Who_waits_is_told_for_whom_and_gives_up_at_the_limit()
    {
        await using var database = await TestDatabase.CreateAsync();
        var other = new NpgsqlConnectionStringBuilder(database.ConnectionString) { ApplicationName = "old \"tool\"", Pooling = false };
        await using var holder = new NpgsqlConnection(other.ConnectionString);
        await holder.OpenAsync();
        await using (var take = new NpgsqlCommand("select pg_advisory_lock(x'77697473646b6d67'::bigint) /* left behind */", holder))
            await take.ExecuteNonQueryAsync();
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);").Add("0001_second", "SELECT 1;");
        var progress = new Recorded();

        var migrator = new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: new MigrationOptions { WaitFor = TimeSpan.FromSeconds(1) });
        var exception = await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync(progress).WaitAsync(s_limit));

        var report = Assert.Single(progress.Reports);
        Assert.Equal(("0000_first", 1, 2), (report.File.Tag, report.Number, report.Count));
        Assert.StartsWith($"waiting for process {holder.ProcessID} (\"old \"\"tool\"\"\"", report.Message, StringComparison.Ordinal);
        Assert.Contains("left behind", report.Message, StringComparison.Ordinal);
        Assert.StartsWith($"process {holder.ProcessID} (", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith($"SELECT pg_terminate_backend({holder.ProcessID})", exception.Message, StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('a') is null"));

        await holder.CloseAsync();
        Assert.Equal(2, (await migrator.ApplyAsync().WaitAsync(s_limit)).Count);
    }

    [Fact]
    public async Task The_server_watches_for_a_client_that_is_gone_and_keeps_what_a_role_sets()
    {
        await using var database = await TestDatabase.CreateAsync("create table seen (name text, value text)");
        await database.ExecuteAsync("do $$ begin execute format('alter database %I set tcp_keepalives_interval = 7', current_database()); end $$");
        await using var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
        using var folder = new MigrationFolder().Add("0000_first", "SET client_connection_check_interval = 0;").Add(
            "0001_second", "INSERT INTO seen SELECT name, setting FROM pg_settings WHERE name IN ('client_connection_check_interval', 'tcp_keepalives_interval');");

        await folder.Migrator(dataSource).ApplyAsync();

        Assert.Equal(["client_connection_check_interval 5000", "tcp_keepalives_interval 7"], await database.ListAsync<string>("select name || ' ' || value from seen order by 1"));
    }

    [Fact]
    public async Task A_process_that_is_killed_leaves_neither_its_statement_nor_its_lock_behind()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_long", "SELECT pg_sleep(600);");
        using var child = await Trust.Child.StartAsync(folder.Path);
        await child.BeginAsync(database);
        var process = await SleepingAsync(database);

        child.Kill();

        var ending = Task.Run(async () =>
        {
            while (await database.ScalarAsync<long>($"select count(*) from pg_stat_activity where pid = {process}") > 0)
                await Task.Delay(100);
        });
        await ending.WaitAsync(s_limit);
        folder.Write("0000_long", "CREATE TABLE a (id integer);"u8.ToArray());
        Assert.Single(await folder.Migrator(database.DataSource).ApplyAsync().WaitAsync(s_limit));
    }

    private static Migrator Migrator(NpgsqlDataSource dataSource, MigrationFolder folder) => new(dataSource, MigrationSource.FromFolder(folder.Path), options: s_short);

    /// <summary>Waits until the server sleeps for a migration, and returns its process.</summary>
    private static async Task<int> SleepingAsync(TestDatabase database)
    {
        const string Sql = "select coalesce(max(pid), 0) from pg_stat_activity where datname = current_database() and state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()";
        while (true)
        {
            var process = await database.ScalarAsync<int>(Sql);
            if (process != 0)
                return process;
            await Task.Delay(20);
        }
    }

    private sealed class Recorded : IProgress<MigrationProgress>
    {
        public List<MigrationProgress> Reports { get; } = [];

        public void Report(MigrationProgress value) => Reports.Add(value);
    }
}
