using System.Diagnostics;
using Npgsql;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class DevelopmentServerTests : IAsyncLifetime
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("wit-kept-");

    private LocalPostgresOptions Options => TestOptions.PrivateServer with { DataFolder = Path.Combine(_parent.FullName, "it's here"), Log = _ => { } };

    public Task InitializeAsync()
    {
        // The server's user must be able to enter.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_parent.FullName, (UnixFileMode)0b111_101_101);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (await DevelopmentServer.FindAsync(Options.DataFolder!) is { } running) await running.StopAsync();
        _parent.Delete(recursive: true);
    }

    [Fact]
    public async Task A_server_with_a_data_folder_stays_with_its_rows_and_its_address()
    {
        string first;
        await using (var postgres = await LocalPostgres.StartAsync(Options))
        {
            first = postgres.ConnectionString;
            Assert.Equal(Options.DataFolder, postgres.DataFolder);
            await ExecuteAsync(first, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)");
        }

        Assert.Equal("7", await ScalarAsync(first, "SELECT id::text FROM kept"));
        await (await DevelopmentServer.FindAsync(Options.DataFolder!))!.StopAsync();
        Assert.Null(await DevelopmentServer.FindAsync(Options.DataFolder!));

        var again = await DevelopmentServer.StartAsync(Options);
        Assert.Equal(first, again.ConnectionString);
        Assert.Equal("7", await ScalarAsync(ConnectionStrings.Normalize(again.Url), "SELECT id::text FROM kept"));
        Assert.Equal("on", await ScalarAsync(first, "SHOW fsync"));

        await again.ResetAsync();
        Assert.Equal("0", await ScalarAsync(first, "SELECT count(*)::text FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task Four_processes_that_start_at_once_get_the_same_server()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DevelopmentServer.StartAsync(Options)));

        Assert.Single(servers.Select(server => server.Url).Distinct());
    }

    [Fact]
    public async Task Another_version_than_that_of_the_data_is_refused()
    {
        var server = await DevelopmentServer.StartAsync(Options);
        var existing = await File.ReadAllTextAsync(Path.Combine(server.DataFolder, "data", "PG_VERSION"));
        var other = existing.Trim() == "14" ? 16 : 14;

        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => DevelopmentServer.StartAsync(Options with { Version = other }));

        Assert.Equal(
            $"'{server.DataFolder}' holds the data of PostgreSQL {existing.Trim()}, and version {other} is required; name another folder, or stop the server and remove this one.",
            exception.Message);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_left_alone()
    {
        Directory.CreateDirectory(Options.DataFolder!);
        await File.WriteAllTextAsync(Path.Combine(Options.DataFolder!, "thesis.txt"), "mine");

        await Assert.ThrowsAsync<LocalPostgresException>(() => DevelopmentServer.StartAsync(Options));

        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(Options.DataFolder!).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_server_that_was_killed_starts_again_on_a_port_that_is_free()
    {
        var server = await DevelopmentServer.StartAsync(Options);
        var port = new NpgsqlConnectionStringBuilder(server.ConnectionString).Port;
        var process = Process.GetProcessById(int.Parse((await File.ReadAllLinesAsync(Path.Combine(server.DataFolder, "data", "postmaster.pid")))[0], System.Globalization.CultureInfo.InvariantCulture));
        process.Kill();
        await process.WaitForExitAsync();
        await Eventually.TrueAsync(() => CanListen(port));
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, port);
        taken.Start();

        var again = await DevelopmentServer.StartAsync(Options);

        Assert.NotEqual(port, new NpgsqlConnectionStringBuilder(again.ConnectionString).Port);
        Assert.Equal("1", await ScalarAsync(again.ConnectionString, "SELECT 1::text"));
    }

    private static bool CanListen(int port)
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> ScalarAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
