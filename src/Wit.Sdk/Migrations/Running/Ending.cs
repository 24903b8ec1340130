namespace Wit.Sdk.Migrations.Running;

/// <summary>Ends what a source of cancellation controls.</summary>
internal static class Ending
{
    /// <summary>Cancels and disposes. The driver may ask the server for a cancellation meanwhile, which can wait for the network: the caller need not.</summary>
    public static async Task RunAsync(CancellationTokenSource source)
    {
        using (source)
            await source.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
