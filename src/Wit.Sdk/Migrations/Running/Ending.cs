namespace Wit.Sdk.Migrations.Running;

/// <summary>Ends what a source of cancellation controls.</summary>
internal static class Ending
{
    /// <summary>Cancels and disposes. The driver may send the server a cancellation, which can wait for the network: the caller need not.</summary>
    public static async Task RunAsync(CancellationTokenSource source)
    {
        using (source)
            await source.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
