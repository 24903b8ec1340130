using System.Text.Json;

namespace Wit.Sdk.Cli.Tests;

public sealed class ExportTests
{
    [Fact]
    public async Task A_file_that_is_not_there_ends_with_1_and_its_name()
    {
        using var project = new CliProject();
        var result = await project.RunAsync("export", "--schema", "schema/nowhere.ts");
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("'schema/nowhere.ts'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_a_problem_is_an_object_on_standard_output_too()
    {
        using var project = new CliProject();
        var result = await project.RunAsync("export", "--json", "--schema", "nowhere.ts");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("'nowhere.ts'", JsonDocument.Parse(result.Out).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }
}
