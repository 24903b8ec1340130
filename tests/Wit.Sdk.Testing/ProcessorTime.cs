using System.ComponentModel;
using System.Diagnostics;

namespace Wit.Sdk.Testing;

/// <summary>Follows the processor time of a process: on Unix a process that has ended can't be asked any more.</summary>
public static class ProcessorTime
{
    /// <summary>Asks until the process has ended.</summary>
    /// <param name="process">The process.</param>
    /// <param name="pause">The time between two questions; the last of them before the end gives the result.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <returns>The last answer; zero when the process ended before the first.</returns>
    public static async Task<TimeSpan> FollowAsync(Process process, TimeSpan pause, CancellationToken cancellationToken = default)
    {
        var last = TimeSpan.Zero;
        try
        {
            while (!process.HasExited)
            {
                process.Refresh();
                last = process.TotalProcessorTime;
                await Task.Delay(pause, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It ended between two calls: what the system knew of it is gone, before or after Process has noticed.
        }

        return last;
    }
}
