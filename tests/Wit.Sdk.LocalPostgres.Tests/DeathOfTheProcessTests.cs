using System.Diagnostics;
using System.Net.Sockets;
using Npgsql;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class DeathOfTheProcessTests
{
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
        await Eventually.TrueAsync(() => !Directory.Exists(folder) && !Answers(connection.Port));
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
        await Eventually.TrueAsync(() => process.HasExited || temporary.GetDirectories("wit-postgres-*").Length > 0);
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
        await Eventually.TrueAsync(() => temporary.GetDirectories("wit-postgres-*").Length == 0);
        temporary.Delete(recursive: true);
    }

    private static Process Start(string? temporaryFolder = null)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        if (temporaryFolder is not null) variables[OperatingSystem.IsWindows() ? "TMP" : "TMPDIR"] = temporaryFolder;
        return Holder.Start("hold", variables);
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
