using System.Diagnostics;
using Npgsql;
using Xunit.Abstractions;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class LocalBinariesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_server_starts_soon_and_answers()
    {
        var watch = Stopwatch.StartNew();
        await using var server = await LocalPostgres.StartAsync(TestOptions.LocalBinaries);
        var started = watch.Elapsed;
        Assert.Equal("on", await ScalarAsync(server, "select current_setting('is_superuser')"));
        output.WriteLine($"started in {started.TotalMilliseconds:0} ms, first answer after {watch.ElapsedMilliseconds} ms");
        Assert.Equal(LocalPostgresSource.LocalBinaries, server.Source);
    }

    [Fact]
    public async Task A_server_is_set_up_for_data_that_nobody_keeps()
    {
        var options = TestOptions.LocalBinaries with { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["work_mem"] = "17MB" } };
        await using var server = await LocalPostgres.StartAsync(options);
        var names = new[] { "fsync", "synchronous_commit", "full_page_writes", "max_connections", "server_encoding", "work_mem", "TimeZone" };
        var values = new List<string>();
        foreach (var name in names) values.Add(await ScalarAsync(server, $"show {name}"));
        Assert.Equal(["off", "off", "off", "200", "UTF8", "17MB", "UTC"], values);
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        await using var server = await LocalPostgres.StartAsync(TestOptions.LocalBinaries);
        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Password = "guess", Pooling = false };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        Assert.Equal("28P01", (await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync())).SqlState);
    }

    [Fact]
    public async Task Disposing_stops_the_server_and_removes_its_data()
    {
        var server = await LocalPostgres.StartAsync(TestOptions.LocalBinaries);
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
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LocalPostgres.StartAsync(TestOptions.LocalBinaries)));
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
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        var options = TestOptions.LocalBinaries with { TemporaryFolder = temporary.FullName };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LocalPostgres.StartAsync(options, source.Token));
        Assert.Empty(temporary.GetFileSystemInfos());
        temporary.Delete();
    }

    [Fact]
    public async Task A_setting_that_the_server_refuses_is_in_the_error()
    {
        var options = TestOptions.LocalBinaries with { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["no_such_setting"] = "1" } };
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
