using System.Diagnostics;
using System.Net.Sockets;
using Npgsql;
using Xunit.Abstractions;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class DeathOfTheProcessTests(ITestOutputHelper output)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_killed_process_takes_its_server_and_the_data_along(bool entireProcessTree)
    {
        using var process = Start();
        var folder = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The holder ended.");
        var connection = new NpgsqlConnectionStringBuilder(await process.StandardOutput.ReadLineAsync());
        Assert.True(Directory.Exists(folder));
        Assert.True(Answers(connection.Port));

        // SIGKILL: nothing of the process's own runs any more.
        process.Kill(entireProcessTree);
        await process.WaitForExitAsync();
        var watch = Stopwatch.StartNew();
        await Eventually.TrueAsync(() => !Directory.Exists(folder) && !Answers(connection.Port), s_patience);
        output.WriteLine($"server and data gone {watch.ElapsedMilliseconds} ms after the kill");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(120)]
    [InlineData(300)]
    [InlineData(600)]
    public async Task A_process_killed_while_it_starts_a_server_leaves_nothing(int milliseconds)
    {
        var temporary = Directory.CreateTempSubdirectory("wit-holder-");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary.FullName, (UnixFileMode)0b111_111_111);
        using var process = Start(temporary.FullName);
        await Eventually.TrueAsync(() => process.HasExited || temporary.GetDirectories("wit-postgres-*").Length > 0, s_patience);
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
        await Eventually.TrueAsync(() => temporary.GetDirectories("wit-postgres-*").Length == 0, s_patience);
        temporary.Delete(recursive: true);
    }

    private static Process Start(string? temporaryFolder = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(Holder).Assembly.Location);
        start.ArgumentList.Add("hold");
        if (temporaryFolder is not null) start.Environment[OperatingSystem.IsWindows() ? "TMP" : "TMPDIR"] = temporaryFolder;
        return Process.Start(start)!;
    }

    private static bool Answers(int port)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
