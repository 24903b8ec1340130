using System.Text.RegularExpressions;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.Packages;

/// <summary>What the README says under "Start" works as it stands, in an empty folder, on the packed packages.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ReadmeTests(PackageFixture packages)
{
    [Fact]
    public async Task The_commands_and_snippets_of_the_readme_run_in_an_empty_folder()
    {
        var blocks = BlocksOf("Start");
        var folder = packages.NewFolder("readme");
        await using var database = await TestDatabase.CreateAsync();
        var home = Path.Combine(folder, ".home");
        var environment = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = home, ["DATABASE_URL"] = database.ConnectionString };

        foreach (var command in blocks[string.Empty].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (exit, output) = await Dotnet.RunProgramAsync("dotnet", folder, environment, command.Split(' ')[1..]);
            Assert.True(exit == 0, $"{command} ended with {exit}:\n{output}");
        }

        Directory.CreateDirectory(Path.Combine(folder, "schema"));
        await File.WriteAllTextAsync(Path.Combine(folder, "schema", "schema.ts"), blocks["ts"]);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), blocks["csharp"]);
        var wit = Path.Combine(home, ".dotnet", "tools", OperatingSystem.IsWindows() ? "wit.exe" : "wit");
        var (generated, said) = await Dotnet.RunProgramAsync(wit, folder, environment, "generate");
        Assert.True(generated == 0, said);
        var (ran, printed) = await Dotnet.RunProgramAsync("dotnet", folder, environment, "run", "-p:UseSharedCompilation=false");

        Assert.True(ran == 0, printed);
        Assert.Contains("It does not print: Closed; open tickets of ada@example.com: 0", printed, StringComparison.Ordinal);
    }

    /// <summary>The first block of each language in a section.</summary>
    private static Dictionary<string, string> BlocksOf(string section)
    {
        var readme = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf($"## {section}\n", StringComparison.Ordinal);
        var end = readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Block().Matches(readme[start..end]).GroupBy(match => match.Groups["language"].Value).ToDictionary(group => group.Key, group => group.First().Groups["text"].Value);
    }

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
