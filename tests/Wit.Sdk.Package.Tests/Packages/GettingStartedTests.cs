using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.Packages;

/// <summary>docs/getting-started.md word for word in an empty folder, on the packed packages: its commands run, its files are written as they stand there, and its test passes.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class GettingStartedTests(PackageFixture packages)
{
    private const string Schema = "HelpDesk/schema/schema.ts";

    [Fact]
    public async Task The_walk_ends_with_a_tested_web_api_and_a_change_of_the_schema_warns()
    {
        var folder = packages.NewFolder("getting-started");
        var home = Path.Combine(folder, ".home");
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_CLI_HOME"] = home,
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["PATH"] = Path.Combine(home, ".dotnet", "tools") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
            ["UseSharedCompilation"] = "false",
        };
        var steps = Steps();

        var at = folder;
        foreach (var step in steps)
        {
            if (step.File is { } file)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                await File.WriteAllTextAsync(Path.Combine(folder, file), step.Text);
                continue;
            }

            foreach (var command in step.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                at = await RunAsync(command, at, environment);
        }

        Assert.Equal(3, steps.Count(static step => step.File is not null));
        await File.WriteAllTextAsync(Path.Combine(folder, Schema), steps.First(static step => step.File == Schema).Text.Replace("  subject:", "  priority: integer(\"priority\"),\n  subject:", StringComparison.Ordinal));
        var (_, built) = await Dotnet.RunProgramAsync("dotnet", folder, environment, "build", "HelpDesk", "--no-restore");
        Assert.Contains("warning WIT4001", built, StringComparison.Ordinal);
    }

    /// <summary>Runs one line of the page; returns the folder that the next one runs in.</summary>
    private static async Task<string> RunAsync(string command, string folder, Dictionary<string, string> environment)
    {
        var words = command.Split(' ');
        if (words[0] == "cd")
            return Path.GetFullPath(Path.Combine(folder, words[1]));
        if (words is ["dotnet", "run", ..])
        {
            await AnswersAsync(words[1..], folder, environment);
            return folder;
        }

        var (exit, output) = await Dotnet.RunProgramAsync(words[0] == "wit" ? Wit(environment) : words[0], folder, environment, words[1..]);
        Assert.True(exit == 0, $"{command} ended with {exit}:\n{output}");
        return folder;
    }

    /// <summary>Starts the application, sends the requests of the page, and ends it and the server that would stay.</summary>
    private static async Task AnswersAsync(string[] arguments, string folder, Dictionary<string, string> environment)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--", "--urls", url]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment.Remove("DATABASE_URL");
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        try
        {
            for (var tries = 0; !await IsHealthyAsync(client); tries++)
            {
                Assert.True(tries < 600 && !program.HasExited, "the application does not answer");
                await Task.Delay(200);
            }

            using var first = await client.PostAsJsonAsync(new Uri("/customers", UriKind.Relative), new { email = "ada@example.com" });
            using var second = await client.PostAsJsonAsync(new Uri("/customers", UriKind.Relative), new { email = "ada@example.com" });
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
            Assert.Contains("\"errors\":{\"email\":[", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await output;
            await Dotnet.RunProgramAsync(Wit(environment), Path.Combine(folder, "HelpDesk"), environment, "db", "stop");
        }
    }

    private static async Task<bool> IsHealthyAsync(HttpClient client)
    {
        try
        {
            return await client.GetStringAsync(new Uri("/health", UriKind.Relative)) == "Healthy";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string Wit(Dictionary<string, string> environment) => Path.Combine(environment["DOTNET_CLI_HOME"], ".dotnet", "tools", OperatingSystem.IsWindows() ? "wit.exe" : "wit");

    /// <summary>The blocks of the page: the content of the file that the line before names, or commands. A block with the comment "not run" is left out.</summary>
    private static List<(string? File, string Text)> Steps()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "getting-started.md")).ReplaceLineEndings("\n");
        return
        [
            .. Block().Matches(page)
                .Where(static block => !block.Groups["left"].Success)
                .Select(static block => (block.Groups["file"].Success ? block.Groups["file"].Value : null, block.Groups["text"].Value)),
        ];
    }

    [GeneratedRegex(
        @"(^`(?<file>[^`\n]+)`:\n\n|^(?<left><!-- not run:[^\n]*-->)\n)?^```\w+\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Block();
}
