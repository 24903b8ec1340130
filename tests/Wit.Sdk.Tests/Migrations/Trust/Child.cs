using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>A process that migrates a folder.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private Child(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public bool WasKilled => _process.ExitCode == 137;

    public static async Task<Child> StartAsync(string folder, int? boundary = null)
    {
        List<string> arguments = [typeof(MigratingProcess).Assembly.Location, "migrate", folder];
        if (boundary is { } number)
            arguments.Add(number.ToString(CultureInfo.InvariantCulture));
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var child = new Child(Process.Start(start) ?? throw new InvalidOperationException("'dotnet' did not start"));
        Assert.Equal("ready", await child._process.StandardOutput.ReadLineAsync());
        return child;
    }

    /// <summary>Has it migrate a database.</summary>
    public Task BeginAsync(TestDatabase database) => BeginAsync(database.ConnectionString);

    /// <summary>Has it migrate a database. How long a busy machine needs for a connection is not what is tried: it waits for it.</summary>
    public async Task BeginAsync(string connectionString)
    {
        await _process.StandardInput.WriteLineAsync(new NpgsqlConnectionStringBuilder(connectionString) { Timeout = 300 }.ConnectionString);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>The names of what was applied, and how many boundaries were passed; null when the process was killed.</summary>
    public async Task<(int Boundaries, string[] Applied)?> EndAsync()
    {
        if (await _process.StandardOutput.ReadLineAsync() is not { } line)
        {
            await _process.WaitForExitAsync();
            Assert.True(WasKilled, await _error);
            return null;
        }

        var parts = line.Split('|');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
