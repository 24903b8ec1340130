namespace Wit.Sdk.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("export --help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_results(string arguments)
    {
        using var project = new CliProject();
        var result = await project.RunAsync(arguments.Split(' '));
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.NotEmpty(result.Out);
    }

    [Theory]
    [InlineData("help generate", "wit generate --name add_priority")]
    [InlineData("generate --help", "wit generate --name add_priority")]
    [InlineData("help", "wit help generate")]
    [InlineData("help db", "wit db start")]
    public async Task Help_ends_with_examples(string arguments, string example)
    {
        using var project = new CliProject();
        var result = await project.RunAsync(arguments.Split(' '));
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("Usage:", result.Out, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n", result.Out, StringComparison.Ordinal);
        Assert.Contains($"  {example}\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _wit wit")]
    [InlineData("zsh", "compdef _wit wit")]
    [InlineData("fish", "complete -c wit")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task A_completion_script_asks_the_tool_for_the_words_that_may_follow(string shell, string registration)
    {
        using var project = new CliProject();
        var script = await project.RunAsync("completion", shell);
        var commands = await project.RunAsync("[suggest:2]", "ge");
        var options = await project.RunAsync("[suggest:14]", "generate --cus");
        Assert.Equal((0, string.Empty), (script.ExitCode, script.Error));
        Assert.Contains(registration, script.Out, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script.Out, StringComparison.Ordinal);
        Assert.Equal(["generate"], commands.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["--custom"], options.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("exprot")]
    [InlineData("help exprot")]
    [InlineData("completion csh")]
    [InlineData("export --casing kebab-case")]
    [InlineData("export --nonsense")]
    [InlineData("export --schema")]
    [InlineData("migrate --wait all")]
    [InlineData("migrate --wait=-1")]
    [InlineData("")]
    public async Task A_wrong_call_ends_with_2_and_says_what_is_wrong(string arguments)
    {
        using var project = new CliProject();
        var result = await project.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Out));
        Assert.StartsWith("error: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "--urll", "postgres://octocat:hunter2@localhost/wit")]
    [InlineData("export", "--urll", "Host=localhost;Password=hunter2;Database=wit")]
    [InlineData("export", "postgres://octocat:p@ss/hunter2@localhost/wit", "x")]
    public async Task A_password_in_a_wrong_call_is_not_repeated(params string[] arguments)
    {
        using var project = new CliProject();
        var result = await project.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain("hunter2", result.Out + result.Error, StringComparison.Ordinal);
    }
}
