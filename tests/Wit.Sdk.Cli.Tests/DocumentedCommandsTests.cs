using System.CommandLine;
using System.Text.RegularExpressions;
using Wit.Sdk.Cli.Commands.Help;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>Each command of the tool on the pages is one that it takes.</summary>
public sealed partial class DocumentedCommandsTests
{
    public static TheoryData<string> Commands =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Append(RepositoryRoot.Combine("README.md"))
            .SelectMany(static page => Block().Matches(File.ReadAllText(page).ReplaceLineEndings("\n")).SelectMany(static block => block.Groups["text"].Value.Split('\n')))
            .Select(static line => line.TrimStart('$', ' '))
            .Where(static line => line.StartsWith("wit ", StringComparison.Ordinal))
            .Select(static line => Comment().Replace(line, string.Empty).TrimEnd())
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> AllExamples => [.. Paths(Root()).SelectMany(Examples.Of).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Commands))]
    [MemberData(nameof(AllExamples))]
    public void A_command_that_is_shown_is_one_that_the_tool_takes(string line)
    {
        var start = line.IndexOf("wit ", StringComparison.Ordinal);
        var command = Redirection().Replace(line[start..], string.Empty);

        var errors = Root().Parse([.. Word().Matches(command).Select(static word => word.Value.Trim('"')).Skip(1)]).Errors;

        Assert.True(errors.Count == 0, $"{line}\n{string.Join('\n', errors)}");
    }

    [Fact]
    public void Each_command_has_examples() =>
        Assert.All(Root().Subcommands.Where(static command => command.Name != "help"), static command => Assert.NotEmpty(Examples.Of(command.Name)));

    private static RootCommand Root() => WitCli.Root(new SystemEnvironment());

    private static IEnumerable<string> Paths(Command command, string path = "") =>
        command.Subcommands.SelectMany(child => Paths(child, $"{path} {child.Name}".TrimStart())).Prepend(path);

    [GeneratedRegex(@"^```(sh)?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+#.*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\)""?$|\)$|\s[|>]\s.*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Redirection();

    [GeneratedRegex("(\"[^\"]*\"|\\S)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
