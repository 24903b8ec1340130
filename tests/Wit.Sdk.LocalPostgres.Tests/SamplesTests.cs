using System.Diagnostics;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>The samples as a newcomer runs them whose DATABASE_URL names the database of an application.</summary>
public sealed class SamplesTests(ExistingServer existing) : IClassFixture<ExistingServer>
{
    [Theory]
    [InlineData("Quickstart")]
    [InlineData("WitTour")]
    [InlineData("Import")]
    [InlineData("LargeData", "20", "5", "50")]
    public async Task A_sample_leaves_the_database_of_DATABASE_URL_alone(string sample, params string[] arguments)
    {
        var before = await existing.ContentAsync();
        var (exitCode, output) = await RunAsync(sample, arguments);
        Assert.True(exitCode == 0, output);
        Assert.Equal(before, await existing.ContentAsync());
    }

    [Fact]
    public async Task A_sample_fills_a_database_that_is_given_to_it_only_while_it_is_empty()
    {
        var before = await existing.ContentAsync();
        var (exitCode, output) = await RunAsync("LargeData", "20", "5", "50", "--into", existing.Url());
        Assert.Equal(1, exitCode);
        Assert.Contains("The database has tables already", output, StringComparison.Ordinal);
        Assert.Equal(before, await existing.ContentAsync());

        await existing.ExecuteAsync("create database fresh owner app");
        (exitCode, output) = await RunAsync("LargeData", "20", "5", "50", "--into", existing.Url("fresh"));
        Assert.True(exitCode == 0, output);
        Assert.Equal("20", await existing.ScalarAsync("select count(*)::text from users", "fresh"));
        await existing.ExecuteAsync("drop database fresh with (force)");
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string sample, params string[] arguments)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", sample, configuration, sample + ".dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["DATABASE_URL"] = existing.Url();
        start.Environment.Remove("WIT_POSTGRES_VERSION");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
