using Npgsql;
using Wit.Sdk.LocalPostgres.Existing;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>What happens on the server that DATABASE_URL names.</summary>
public sealed class DatabaseUrlTests(ExistingServer existing) : IClassFixture<ExistingServer>
{
    private const string Ddl = "create schema mine; create table mine.t (id int primary key); create table public.kept (id text); create extension pg_trgm";

    [Fact]
    public async Task The_named_database_is_left_alone_and_the_new_one_is_gone_at_the_end()
    {
        var before = await existing.ContentAsync();
        string created;
        await using (var server = await LocalPostgres.StartAsync(ExistingServer.Named(existing.Url())))
        {
            Assert.Equal(LocalPostgresSource.EnvironmentVariable, server.Source);
            Assert.Equal(existing.Version, server.ServerVersion.Major);
            Assert.Null(server.DataFolder);
            created = new NpgsqlConnectionStringBuilder(server.ConnectionString).Database!;
            Assert.StartsWith("wit_local_", created, StringComparison.Ordinal);
            await ExecuteAsync(server.ConnectionString, Ddl);
        }

        Assert.Equal(before, await existing.ContentAsync());
        Assert.DoesNotContain(created, before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_session_stays_on_the_named_database()
    {
        await existing.ExecuteAsync("create database quiet owner app");
        await using var server = await LocalPostgres.StartAsync(ExistingServer.Named(existing.Url("quiet")));
        // The server ends a session after the client has closed it.
        await Eventually.TrueAsync(async () => await existing.ScalarAsync("select count(*)::text from pg_stat_activity where datname = 'quiet'") == "0");
        await existing.ExecuteAsync("drop database quiet");
    }

    [Fact]
    public async Task Two_that_start_at_once_have_a_database_each()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LocalPostgres.StartAsync(ExistingServer.Named(existing.Url()))));
        await Task.WhenAll(servers.Select(server => ExecuteAsync(server.ConnectionString, Ddl)));
        foreach (var server in servers) await server.DisposeAsync();
    }

    [Fact]
    public async Task An_open_connection_does_not_keep_the_new_database()
    {
        var before = await existing.ContentAsync();
        var server = await LocalPostgres.StartAsync(ExistingServer.Named(existing.Url()));
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await server.DisposeAsync();
        await server.DisposeAsync();
        Assert.Equal(before, await existing.ContentAsync());
    }

    [Fact]
    public async Task A_database_that_exists_under_the_chosen_name_is_neither_used_nor_dropped()
    {
        await existing.ExecuteAsync("create database taken owner app");
        await existing.ExecuteAsync("create table theirs (id int)", "taken");
        var names = new Queue<string>(["taken", "free"]);
        var options = ExistingServer.Named(existing.Url());
        await using (var database = await DatabaseOnServer.CreateAsync(options, names.Dequeue, CancellationToken.None))
            Assert.Equal("free", new NpgsqlConnectionStringBuilder(database.ConnectionString).Database);
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => DatabaseOnServer.CreateAsync(options, () => "taken", CancellationToken.None));
        Assert.Contains("'taken'", exception.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", await existing.ScalarAsync("select relname::text from pg_class where oid >= 16384", "taken"));
        await existing.ExecuteAsync("drop database taken");
    }

    [Fact]
    public async Task A_role_that_may_not_create_databases_gets_an_error_with_the_cure_and_no_other_server()
    {
        await existing.ExecuteAsync("create role guest login password 'guest'");
        var options = ExistingServer.Named(existing.Url(role: "guest"));
        var before = await existing.ContentAsync();
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(options));
        Assert.Equal(
            $"The server that {options.EnvironmentVariable} names (127.0.0.1:{existing.Port}) can't be used: the role 'guest' may not create databases, and the database "
            + $"'app' is left alone. Run 'ALTER ROLE \"guest\" CREATEDB' as a superuser, name another role, or unset {options.EnvironmentVariable} to start a server.",
            exception.Message);
        Assert.Equal(before, await existing.ContentAsync());
    }

    [Fact]
    public async Task A_read_only_server_gets_an_error_with_the_cure()
    {
        await existing.ExecuteAsync("create role reader login createdb password 'reader'; alter role reader set default_transaction_read_only = on");
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(ExistingServer.Named(existing.Url(role: "reader"))));
        Assert.Contains("it is read-only", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Name the primary", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app")]
    [InlineData("nowhere")]
    public async Task A_named_database_that_does_not_exist_is_not_created(string role)
    {
        // Without a name it is the role's name, which the role 'app' has and 'nowhere' has not.
        await existing.ExecuteAsync($"do $$ begin create role nowhere login createdb password 'nowhere'; exception when duplicate_object then null; end $$");
        await using (var server = await LocalPostgres.StartAsync(ExistingServer.Named($"postgres://{role}:{role}@127.0.0.1:{existing.Port}?sslmode=disable")))
            await ExecuteAsync(server.ConnectionString, "create table t (id int)");
        await using (var server = await LocalPostgres.StartAsync(ExistingServer.Named(existing.Url("missing", role))))
            await ExecuteAsync(server.ConnectionString, "create table t (id int)");
        Assert.Equal("0", await existing.ScalarAsync("select count(*)::text from pg_database where datname in ('missing', 'nowhere')"));
    }

    [Fact]
    public async Task The_variables_of_libpq_name_no_database()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["PGHOST"] = "127.0.0.1", ["PGPORT"] = $"{existing.Port}", ["PGDATABASE"] = "app" };
        var before = await existing.ContentAsync();
        using var process = Holder.Start("hold", variables);
        await process.StandardOutput.ReadLineAsync();
        var connection = new NpgsqlConnectionStringBuilder(await process.StandardOutput.ReadLineAsync());
        Assert.NotEqual(existing.Port, connection.Port);
        Assert.NotEqual("app", connection.Database);
        process.Kill();
        await process.WaitForExitAsync();
        Assert.Equal(before, await existing.ContentAsync());
    }

    [Fact]
    public async Task A_server_of_another_version_is_an_error_that_says_so()
    {
        var other = existing.Version == 14 ? 15 : 14;
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(ExistingServer.Named(existing.Url()) with { Version = other }));
        Assert.Contains($"it has PostgreSQL {existing.Version}.", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"version {other} is required", exception.Message, StringComparison.Ordinal);
        await using var server = await LocalPostgres.StartAsync(ExistingServer.Named(existing.Url()) with { Version = existing.Version });
        Assert.Equal(LocalPostgresSource.EnvironmentVariable, server.Source);
    }

    [Theory]
    [InlineData("postgres://app:app@127.0.0.1:1/app?sslmode=disable&connect_timeout=60", "(127.0.0.1:1)")]
    [InlineData("postgres://app:app@name.invalid/app?sslmode=disable&connect_timeout=60", "(name.invalid:5432)")]
    public async Task A_server_that_does_not_answer_is_an_error_and_no_other_server_is_taken(string url, string server)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => LocalPostgres.StartAsync(ExistingServer.Named(url)));
        Assert.Contains(server, Assert.IsType<LocalPostgresException>(exception).Message, StringComparison.Ordinal);
        Assert.Contains("no connection can be opened", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_an_error_that_does_not_repeat_it()
    {
        var url = existing.Url().Replace("app:app@", "app:hunter2@", StringComparison.Ordinal);
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(ExistingServer.Named(url)));
        Assert.Contains("28P01", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_can_not_be_dropped_is_logged_with_the_statement_to_run()
    {
        var log = new List<string>();
        await using var own = await LocalPostgres.StartAsync(TestOptions.PrivateServer);
        var server = await LocalPostgres.StartAsync(ExistingServer.Named(own.ConnectionString) with { Log = log.Add });
        await own.DisposeAsync();
        await server.DisposeAsync();
        Assert.Contains("DROP DATABASE IF EXISTS wit_local_", Assert.Single(log), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forget", null)]
    [InlineData("hold", "INT")]
    [InlineData("hold", "TERM")]
    public async Task A_process_that_ends_without_disposing_drops_its_database(string mode, string? signal)
    {
        if (OperatingSystem.IsWindows() && signal is not null) return;
        using var process = Holder.Start(mode, new Dictionary<string, string>(StringComparer.Ordinal) { ["WIT_TEST_HOLDER_URL"] = existing.Url() });
        await process.StandardOutput.ReadLineAsync();
        var database = new NpgsqlConnectionStringBuilder(await process.StandardOutput.ReadLineAsync()).Database;
        await process.StandardOutput.ReadLineAsync();
        if (signal is not null)
            using (var kill = System.Diagnostics.Process.Start("kill", ["-" + signal, $"{process.Id}"])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        Assert.Equal("0", await existing.ScalarAsync($"select count(*)::text from pg_database where datname = '{database}'"));
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
