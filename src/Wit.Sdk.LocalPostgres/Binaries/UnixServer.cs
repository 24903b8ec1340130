using System.Diagnostics;
using System.Runtime.Versioning;

namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>A server under the guard of a small shell script, which ends it when this process ends; see <c>guard.sh</c>.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class UnixServer : IRunningServer
{
    // The shell goes at once and leaves the guard to init, so that killing this process's tree spares the one that cleans up after it.
    private const string Detach = """
        exec 2>&1 3<&0
        if command -v setsid >/dev/null; then set -- setsid "$@"; fi
        "$@" <&3 3<&- &
        """;

    private static readonly TimeSpan s_stopTimeout = TimeSpan.FromSeconds(15);

    private readonly ServerPlan _plan;
    private readonly Process _process;
    private readonly ServerLog _log = new();
    private readonly Task _end;

    private UnixServer(ServerPlan plan, Process process)
    {
        _plan = plan;
        _process = process;
        _end = _log.DrainAsync(process.StandardOutput);
    }

    public string ConnectionString => BinariesServer.ConnectionString(_plan);

    public string? DataFolder => _plan.Folder;

    /// <exception cref="LocalPostgresException">The server did not start; the message has its last words.</exception>
    /// <exception cref="PortTakenException">The port is no longer free.</exception>
    public static async Task<IRunningServer> StartAsync(ServerPlan plan, CancellationToken cancellationToken)
    {
        var process = Process.Start(await StartInfoAsync(plan, cancellationToken).ConfigureAwait(false)) ?? throw new LocalPostgresException("/bin/sh did not start.");
        var server = new UnixServer(plan, process);
        try
        {
            await process.StandardInput.WriteLineAsync(plan.Password.AsMemory(), cancellationToken).ConfigureAwait(false);
            await process.StandardInput.FlushAsync(cancellationToken).ConfigureAwait(false);
            await server.WaitUntilReadyAsync(cancellationToken).ConfigureAwait(false);
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
        _process.StandardInput.Close();
        // The guard stops the server and removes the folder; its end closes the log.
        await Task.WhenAny(_end, Task.Delay(s_stopTimeout, CancellationToken.None)).ConfigureAwait(false);
        _process.Dispose();
    }

    private static async Task<ProcessStartInfo> StartInfoAsync(ServerPlan plan, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            // The user that the server runs as may not enter the folder this process is in.
            WorkingDirectory = "/",
        };
        string[] arguments =
        [
            "-c", Detach, "sh", .. UnprivilegedUser.Prefix(), "/bin/sh", "-c", await GuardAsync(cancellationToken).ConfigureAwait(false), "guard",
            plan.Folder, plan.Binaries, .. plan.ServerArguments(),
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // libpq's variables would reach the server's tools; messages must not be translated.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static async Task<string> GuardAsync(CancellationToken cancellationToken)
    {
        var stream = typeof(UnixServer).Assembly.GetManifestResourceStream("guard.sh") ?? throw new LocalPostgresException("guard.sh is not in the assembly.");
        using var reader = new StreamReader(stream);
        // A checkout may have given the script Windows line ends.
        return (await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).ReplaceLineEndings("\n");
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var delay = Task.Delay(_plan.StartTimeout, timeout.Token);
        var first = await Task.WhenAny(_log.Ready, _end, delay).ConfigureAwait(false);
        await timeout.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (first == _end) throw _log.Failure($"PostgreSQL in '{_plan.Binaries}' did not start.");
        if (first == delay) throw _log.Failure($"PostgreSQL in '{_plan.Binaries}' did not answer within {_plan.StartTimeout.TotalSeconds:0} s.");
    }
}
