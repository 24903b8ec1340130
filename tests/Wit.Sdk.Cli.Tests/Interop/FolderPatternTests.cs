using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>The patterns of migrations folders in public (commits, gaps, files by hand): each is applied once, or refused by name.</summary>
public sealed class FolderPatternTests
{
    public static TheoryData<string> Names => [.. FolderCase.Names];

    [Fact]
    public void A_hundred_patterns_are_tried() => Assert.InRange(FolderCase.Names.Count(), 100, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_folder_is_applied_once_or_refused_by_name(string name)
    {
        var folder = FolderCase.Read(name);
        await using var database = await TestDatabase.CreateAsync();
        using var project = folder.Project();

        var result = await project.RunAsync("migrate", "--url", database.ConnectionString);

        Assert.DoesNotContain("wit itself failed", result.Error, StringComparison.Ordinal);
        if (folder.Refused is { } refused)
        {
            Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
            Assert.Contains(refused, result.Error, StringComparison.Ordinal);
            return;
        }

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.StartsWith("Nothing to apply", (await project.RunAsync("migrate", "--url", database.ConnectionString)).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await project.RunAsync("status", "--url", database.ConnectionString)).ExitCode);
    }
}
