namespace Wit.Sdk.LocalPostgres.Tests;

internal static class Eventually
{
    // Only a broken product waits that long; on a busy machine everything takes its time.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public static async Task TrueAsync(Func<bool> condition) => await TrueAsync(() => Task.FromResult(condition()));

    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (!await condition()) await Task.Delay(20, patience.Token);
    }
}
