namespace Wit.Sdk.LocalPostgres;

/// <summary>A lock between processes: the holder has a file open. The system releases it when the process ends, however it ends.</summary>
internal static class FileLock
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock; disposing the stream releases it.</summary>
    /// <param name="path">The file, which stays.</param>
    /// <param name="waits">Called once when another process holds the lock.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<FileStream> TakeAsync(string path, Action waits, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (IsLocked(exception))
            {
                if (attempt == 0) waits();
                await Task.Delay(s_pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether another process holds the file: EAGAIN of Linux, EAGAIN of macOS, or a sharing violation of Windows.</summary>
    private static bool IsLocked(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
