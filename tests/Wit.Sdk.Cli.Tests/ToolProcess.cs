using System.Diagnostics;
using System.Text;

namespace Wit.Sdk.Cli.Tests;

/// <summary>The tool as its users run it: a process of its own, with pipes. <c>WIT_TOOL</c> names its program, as CI packs it; without, it is the one beside the tests.</summary>
internal static class ToolProcess
{
    private static readonly string? s_packed = Environment.GetEnvironmentVariable("WIT_TOOL");

    /// <summary>Whether every test that needs no terminal goes through the packed program.</summary>
    public static bool IsPacked => !string.IsNullOrEmpty(s_packed);

    /// <summary>Runs it in a folder, with the given variables and no others that it would read.</summary>
    public static Task<(int ExitCode, byte[] Out, string Error)> RunAsync(string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> variables) =>
        StartAsync(folder, arguments, variables, out _);

    /// <summary>Starts it likewise, and gives its process id at once.</summary>
    public static Task<(int ExitCode, byte[] Out, string Error)> StartAsync(
        string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> variables, out int processId)
    {
        var start = new ProcessStartInfo(IsPacked ? s_packed! : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment.Remove("DATABASE_URL");
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in variables) start.Environment[name] = value;
        if (!IsPacked) start.ArgumentList.Add(typeof(WitCli).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        processId = process.Id;
        return EndAsync(process);
    }

    private static async Task<(int ExitCode, byte[] Out, string Error)> EndAsync(Process process)
    {
        using var ended = process;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        return (process.ExitCode, bytes.ToArray(), await error);
    }
}
