using System.Diagnostics;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>
/// A separate process that gets a database: <c>dotnet Wit.Sdk.LocalPostgres.Tests.dll hold</c> holds it until it is ended, <c>forget</c> ends without disposing it.
/// </summary>
internal static class Holder
{
    /// <summary>Starts the process; it writes the data folder (empty when there is none), the connection string and the version.</summary>
    public static Process Start(string mode, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(Holder).Assembly.Location);
        start.ArgumentList.Add(mode);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task Main(string[] arguments)
    {
        var url = Environment.GetEnvironmentVariable("WIT_TEST_HOLDER_URL");
        var options = url is null ? TestOptions.PrivateServer : new LocalPostgresOptions { EnvironmentVariable = "WIT_TEST_HOLDER_URL" };
        var server = await LocalPostgres.StartAsync(options);
        await Console.Out.WriteLineAsync(server.DataFolder);
        await Console.Out.WriteLineAsync(server.ConnectionString);
        await Console.Out.WriteLineAsync(server.ServerVersion.ToString());
        if (arguments is ["forget"]) return;
        if (arguments is not ["hold"]) throw new ArgumentException("expected: hold or forget", nameof(arguments));
        await Task.Delay(Timeout.Infinite);
    }
}
