using System.Diagnostics;
using System.Globalization;
using Wit.Sdk.LocalPostgres.Binaries;

namespace Wit.Sdk.LocalPostgres.Kept;

/// <summary>Runs <c>initdb</c> and <c>pg_ctl</c> on a folder, as the user that the server runs as.</summary>
internal sealed class ServerTools(KeptFolder folder, string binaries)
{
    /// <summary>Creates the cluster; one that was interrupted is never taken for complete.</summary>
    /// <exception cref="LocalPostgresException"><c>initdb</c> failed.</exception>
    public async Task CreateClusterAsync(string password, CancellationToken cancellationToken)
    {
        var unfinished = folder.Data + ".unfinished";
        var passwordFile = Path.Combine(folder.Path, "password");
        var error = string.Empty;
        await File.WriteAllTextAsync(passwordFile, password, cancellationToken).ConfigureAwait(false);
        try
        {
            // C.UTF-8 knows the letters of all languages; not every system has it.
            foreach (var locale in OperatingSystem.IsWindows() ? ["C"] : new[] { "C.UTF-8", "C" })
            {
                if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
                string[] arguments = ["-D", unfinished, "-U", "postgres", "-E", "UTF8", "--locale=" + locale, "-A", "scram-sha-256", "--pwfile=" + passwordFile];
                (var exitCode, _, error) = await RunAsync("initdb", arguments, cancellationToken).ConfigureAwait(false);
                if (exitCode != 0) continue;
                Directory.Move(unfinished, folder.Data);
                return;
            }
        }
        finally
        {
            File.Delete(passwordFile);
        }

        throw new LocalPostgresException("initdb failed:\n" + error.Trim());
    }

    public async Task<bool> IsRunningAsync(CancellationToken cancellationToken) =>
        (await RunAsync("pg_ctl", ["status", "-D", folder.Data], cancellationToken).ConfigureAwait(false)).ExitCode == 0;

    /// <summary>Starts the server, which this process does not hold.</summary>
    /// <exception cref="PortTakenException">The port is no longer free.</exception>
    /// <exception cref="LocalPostgresException">The server did not start; the message has its last words.</exception>
    public async Task StartAsync(ServerPlan plan, CancellationToken cancellationToken)
    {
        File.Delete(folder.Log);
        string[] arguments =
        [
            "start", "-D", folder.Data, "-l", folder.Log, "-w", "-t", plan.StartTimeout.TotalSeconds.ToString("0", CultureInfo.InvariantCulture),
            "-o", string.Join(' ', plan.ServerArguments().Select(Quote)),
        ];
        var (exitCode, _, _) = await RunAsync("pg_ctl", arguments, cancellationToken).ConfigureAwait(false);
        if (exitCode == 0) return;
        var log = new ServerLog();
        using var reader = new StringReader(File.Exists(folder.Log) ? await File.ReadAllTextAsync(folder.Log, cancellationToken).ConfigureAwait(false) : string.Empty);
        await log.DrainAsync(reader).ConfigureAwait(false);
        throw log.Failure($"PostgreSQL in '{binaries}' did not start.");
    }

    /// <summary>Stops the server; sessions that are open are ended.</summary>
    /// <exception cref="LocalPostgresException">It did not stop.</exception>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var (exitCode, output, error) = await RunAsync("pg_ctl", ["stop", "-D", folder.Data, "-m", "fast", "-w"], cancellationToken).ConfigureAwait(false);
        if (exitCode != 0) throw new LocalPostgresException("pg_ctl did not stop the server: " + (error + output).Trim());
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        string[] command = OperatingSystem.IsWindows()
            ? [Path.Combine(binaries, program + ".exe"), .. arguments]
            : [.. UnprivilegedUser.Prefix(), Path.Combine(binaries, program), .. arguments];
        // The user that the server runs as may not enter the folder this process is in.
        return Command.RunAsync(command[0], command.Skip(1), folder.Path, cancellationToken, Configure);
    }

    private static void Configure(ProcessStartInfo start)
    {
        // libpq's variables would reach the server's tools; messages are read, so they must not be translated.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        // On Windows the server would inherit the pipes and hold them open.
        if (!OperatingSystem.IsWindows()) return;
        start.RedirectStandardOutput = false;
        start.RedirectStandardError = false;
    }

    /// <summary><c>pg_ctl</c> hands its options to a shell.</summary>
    private static string Quote(string argument) =>
        OperatingSystem.IsWindows() ? $"\"{argument}\"" : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
