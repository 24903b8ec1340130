using System.ComponentModel;
using System.Diagnostics;

namespace Wit.Sdk.LocalPostgres;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>Runs a program; cancelling ends it.</summary>
    /// <returns>The exit code with both outputs; a program that can't be started has the code -1 and the reason as its error output.</returns>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string program, IEnumerable<string> arguments, string workingFolder, CancellationToken cancellationToken, Action<ProcessStartInfo>? configure = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = workingFolder,
        };
        configure?.Invoke(start);
        Process process;
        try
        {
            process = Process.Start(start) ?? throw new LocalPostgresException(program + " did not start.");
        }
        catch (Win32Exception exception)
        {
            return (-1, string.Empty, exception.Message);
        }

        using (process)
        {
            // A question that the program asks must not wait for ever.
            process.StandardInput.Close();
            var output = start.RedirectStandardOutput ? process.StandardOutput.ReadToEndAsync(CancellationToken.None) : Task.FromResult(string.Empty);
            var error = start.RedirectStandardError ? process.StandardError.ReadToEndAsync(CancellationToken.None) : Task.FromResult(string.Empty);
            try
            {
                await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // It may have ended on its own in this moment.
                if (!process.HasExited) process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
                throw;
            }

            return (process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
        }
    }
}
