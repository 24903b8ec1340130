using System.Diagnostics;

namespace Wit.Sdk.LocalPostgres.Tests;

internal static class Eventually
{
    public static async Task TrueAsync(Func<bool> condition, TimeSpan timeout)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < timeout, $"not within {timeout.TotalSeconds:0} s");
            await Task.Delay(20);
        }
    }
}
