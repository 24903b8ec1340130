using System.Diagnostics;
using System.Runtime.Versioning;

namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>
/// A server under the guard of a waiting <c>cmd</c>: it sits on the read end of a pipe whose other end this process holds; when this process ends, however it does,
/// <c>cmd</c> goes on, stops the server and removes the folder. <c>pg_ctl</c> gives up an administrator's rights automatically.
/// </summary>
[SupportedOSPlatform("windows")]
internal sealed class WindowsServer : IRunningServer
{
    private static readonly TimeSpan s_stopTimeout = TimeSpan.FromSeconds(15);

    private readonly ServerPlan _plan;
    private readonly Process _guard;

    private WindowsServer(ServerPlan plan)
    {
        _plan = plan;
        Directory.CreateDirectory(plan.Folder);
        _guard = StartGuard();
    }

    public string ConnectionString => BinariesServer.ConnectionString(_plan);

    public string? DataFolder => _plan.Folder;

    private string Data => Path.Combine(_plan.Folder, "data");

    private string Log => Path.Combine(_plan.Folder, "server.log");

    /// <exception cref="LocalPostgresException">The server did not start; the message has its last words.</exception>
    /// <exception cref="PortTakenException">The port is no longer free.</exception>
    public static async Task<IRunningServer> StartAsync(ServerPlan plan, CancellationToken cancellationToken)
    {
        var server = new WindowsServer(plan);
        try
        {
            await server.StartServerAsync(cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await Task.WhenAny(_guard.WaitForExitAsync(CancellationToken.None), Task.Delay(s_stopTimeout, CancellationToken.None)).ConfigureAwait(false);
        _guard.Dispose();
    }

    private async Task StartServerAsync(CancellationToken cancellationToken)
    {
        var password = Path.Combine(_plan.Folder, "password");
        await File.WriteAllTextAsync(password, _plan.Password, cancellationToken).ConfigureAwait(false);
        string[] initdb = ["-D", Data, "-U", "postgres", "-E", "UTF8", "--locale=C", "-A", "scram-sha-256", "--pwfile=" + password, "--no-sync"];
        var (code, output) = await RunAsync("initdb.exe", initdb, cancellationToken).ConfigureAwait(false);
        if (code != 0) throw new LocalPostgresException("initdb failed:\n" + output);

        // Started with redirected output, the server would inherit the pipe and hold it open: pg_ctl writes to a file instead.
        var options = string.Join(' ', _plan.ServerArguments().Select(argument => argument.EndsWith('=') ? argument + "\\\"\\\"" : argument));
        string[] start = ["start", "-D", Data, "-l", Log, "-w", "-t", _plan.StartTimeout.TotalSeconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture), "-o", options];
        (code, _) = await RunAsync("pg_ctl.exe", start, cancellationToken, redirect: false).ConfigureAwait(false);
        if (code == 0) return;
        var log = new ServerLog();
        using var reader = new StringReader(File.Exists(Log) ? await File.ReadAllTextAsync(Log, cancellationToken).ConfigureAwait(false) : string.Empty);
        await log.DrainAsync(reader).ConfigureAwait(false);
        throw log.Failure($"PostgreSQL in '{_plan.Binaries}' did not start.");
    }

    private Process StartGuard()
    {
        var start = new ProcessStartInfo("cmd.exe")
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetTempPath(),
            Arguments = "/d /s /c \"set /p ended= & \"%WIT_PG_CTL%\" stop -D \"%WIT_DATA%\" -m immediate -w & rmdir /s /q \"%WIT_FOLDER%\"\"",
        };
        start.Environment["WIT_PG_CTL"] = Path.Combine(_plan.Binaries, "pg_ctl.exe");
        start.Environment["WIT_DATA"] = Data;
        start.Environment["WIT_FOLDER"] = _plan.Folder;
        return Process.Start(start) ?? throw new LocalPostgresException("cmd.exe did not start.");
    }

    private async Task<(int Code, string Output)> RunAsync(string program, string[] arguments, CancellationToken cancellationToken, bool redirect = true)
    {
        var start = new ProcessStartInfo(Path.Combine(_plan.Binaries, program))
        {
            RedirectStandardOutput = redirect,
            RedirectStandardError = redirect,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new LocalPostgresException(program + " did not start.");
        var output = redirect ? process.StandardOutput.ReadToEndAsync(cancellationToken) : Task.FromResult(string.Empty);
        var error = redirect ? process.StandardError.ReadToEndAsync(cancellationToken) : Task.FromResult(string.Empty);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        return (process.ExitCode, await output.ConfigureAwait(false) + await error.ConfigureAwait(false));
    }
}
