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
    [InlineData("exprot")]
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
