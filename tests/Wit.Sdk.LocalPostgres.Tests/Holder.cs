using Wit.Sdk.LocalPostgres.Binaries;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>A process of its own that starts a server and holds it until it is killed: <c>dotnet Wit.Sdk.LocalPostgres.Tests.dll hold</c>.</summary>
internal static class Holder
{
    private static async Task Main(string[] arguments)
    {
        if (arguments is not ["hold"]) throw new ArgumentException("expected: hold", nameof(arguments));
        await using var server = await LocalPostgres.StartAsync(TestOptions.LocalBinaries);
        await Console.Out.WriteLineAsync(server.DataFolder);
        await Console.Out.WriteLineAsync(server.ConnectionString);
        await Task.Delay(Timeout.Infinite);
    }
}
