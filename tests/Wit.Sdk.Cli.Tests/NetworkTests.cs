using System.Diagnostics;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Network;

namespace Wit.Sdk.Cli.Tests;

/// <summary>The tool ends, says what was applied and leaves nothing behind on the server: when it is told to, and when the network is gone. The limit only ends a test that fails.</summary>
public sealed class NetworkTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_the_statement_on_the_server_gives_the_lock_back_and_says_what_was_applied(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        await using var database = await TestDatabase.CreateAsync();
        using var project = await SleepingProjectAsync();
        var running = ToolProcess.StartAsync(project.Folder, ["migrate", "--url", database.ConnectionString], project.Variables, out var process);
        var sleeping = await SleepingAsync(database);

        using (var kill = Process.Start("kill", ["-s", signal, process.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        var (exitCode, _, error) = await running.WaitAsync(s_limit);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error: Cancelled while 0001_sleep.sql ran: nothing of this file was applied; applied by this run before it: \"0000_init.sql\".", error, StringComparison.Ordinal);
        Assert.Equal(0L, await database.ScalarAsync<long>($"select count(*) from pg_stat_activity where pid = {sleeping} and state = 'active'"));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_locks l join pg_database d on d.oid = l.database where locktype = 'advisory' and datname = current_database()"));
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("migrate", "--dry-run")]
    [InlineData("status")]
    [InlineData("check")]
    [InlineData("seed")]
    [InlineData("drop")]
    public async Task A_network_that_is_gone_ends_every_command_with_an_error(params string[] command)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await SleepingProjectAsync();
        project.Write("seed.sql", "select 1;");
        var (proxy, url) = NetworkProxy.Start(database.ConnectionString);
        await using var stopping = proxy;

        proxy.Stop();
        var result = await project.RunAsync([.. command, "--url", url]).WaitAsync(s_limit);

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("can't be reached", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wit itself failed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_for_another_process_says_so_and_gives_up_as_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await SleepingProjectAsync();
        await using var holder = await database.DataSource.OpenConnectionAsync();
        await using (var take = holder.CreateCommand())
        {
            take.CommandText = "select pg_advisory_lock(x'77697473646b6d67'::bigint)";
            await take.ExecuteNonQueryAsync();
        }

        var result = await project.RunAsync("migrate", "--wait", "0", "--url", database.ConnectionString).WaitAsync(s_limit);

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains($"error: process {holder.ProcessID} (", result.Error, StringComparison.Ordinal);
        Assert.Contains("holds the lock of migrations; given up after 0 s, nothing was run", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await project.RunAsync("migrate", "--wait", "-1", "--url", database.ConnectionString)).ExitCode);
    }

    private static async Task<CliProject> SleepingProjectAsync()
    {
        var project = Schemas.Project();
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("generate", "--custom", "--name", "sleep")).ExitCode);
        project.Write("migrations/0001_sleep.sql", "select pg_sleep(600);");
        return project;
    }

    private static async Task<int> SleepingAsync(TestDatabase database)
    {
        const string Sql = "select coalesce(max(pid), 0) from pg_stat_activity where datname = current_database() and state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()";
        while (true)
        {
            var process = await database.ScalarAsync<int>(Sql);
            if (process != 0) return process;
            await Task.Delay(20);
        }
    }
}
