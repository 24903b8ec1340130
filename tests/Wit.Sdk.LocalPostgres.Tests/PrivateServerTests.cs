using Npgsql;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class PrivateServerTests
{
    [Fact]
    public async Task A_started_server_answers_its_superuser_and_says_its_version()
    {
        await using var server = await LocalPostgres.StartAsync(TestOptions.PrivateServer);
        Assert.Equal("on", await ScalarAsync(server, "select current_setting('is_superuser')"));
        Assert.Equal(server.ServerVersion, Version.Parse((await ScalarAsync(server, "show server_version")).Split(' ')[0]));
        Assert.Contains(server.Source, TestOptions.PrivateServer.Sources);
    }

    [Fact]
    public async Task A_server_is_set_up_for_data_that_nobody_keeps()
    {
        var options = TestOptions.PrivateServer with { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["work_mem"] = "17MB" } };
        await using var server = await LocalPostgres.StartAsync(options);
        var names = new[] { "fsync", "synchronous_commit", "full_page_writes", "max_connections", "server_encoding", "work_mem", "TimeZone" };
        var values = new List<string>();
        foreach (var name in names) values.Add(await ScalarAsync(server, $"show {name}"));
        Assert.Equal(["off", "off", "off", "200", "UTF8", "17MB", "UTC"], values);
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        await using var server = await LocalPostgres.StartAsync(TestOptions.PrivateServer);
        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Password = "guess", Pooling = false };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        Assert.Equal("28P01", (await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync())).SqlState);
    }

    [Fact]
    public async Task Disposing_stops_the_server_and_removes_its_data()
    {
        var server = await LocalPostgres.StartAsync(TestOptions.PrivateServer);
        Assert.True(Directory.Exists(server.DataFolder));
        // An open connection does not keep it alive.
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await server.DisposeAsync();
        Assert.False(Directory.Exists(server.DataFolder));
        Assert.False(await AnswersAsync(server.ConnectionString));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Four_servers_started_at_once_do_not_meet()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LocalPostgres.StartAsync(TestOptions.PrivateServer)));
        var ports = servers.Select(server => new NpgsqlConnectionStringBuilder(server.ConnectionString).Port).ToList();
        Assert.Equal(4, ports.Distinct().Count());
        foreach (var server in servers) Assert.Equal("1", await ScalarAsync(server, "select 1::text"));
        foreach (var server in servers) await server.DisposeAsync();
    }

    [Fact]
    public async Task Cancelling_a_start_leaves_nothing_behind()
    {
        var temporary = Directory.CreateTempSubdirectory("wit-cancelled-");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary.FullName, (UnixFileMode)0b111_111_111);
        using var source = new CancellationTokenSource();
        var start = LocalPostgres.StartAsync(TestOptions.PrivateServer with { TemporaryFolder = temporary.FullName }, source.Token);
        await Eventually.TrueAsync(() => start.IsCompleted || temporary.GetDirectories("wit-postgres-*").Length > 0);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Assert.Empty(temporary.GetFileSystemInfos());
        temporary.Delete();
    }

    [Fact]
    public async Task A_setting_that_the_server_refuses_is_in_the_error()
    {
        var options = TestOptions.PrivateServer with { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["no_such_setting"] = "1" } };
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(options));
        Assert.Contains("no_such_setting", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ScalarAsync(LocalPostgres server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<bool> AnswersAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        try
        {
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
