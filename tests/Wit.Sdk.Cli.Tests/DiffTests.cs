using System.Text.Json;

namespace Wit.Sdk.Cli.Tests;

public sealed class DiffTests
{
    [Fact]
    public async Task The_migration_between_two_schemas_is_printed()
    {
        using var project = new CliProject(("old.ts", Schemas.Users), ("new.ts", Schemas.UsersAndPosts));
        var result = await project.RunAsync("diff", "--from", "old.ts", "--to", "new.ts");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.StartsWith("CREATE TABLE \"posts\"", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"users\" (\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_schemas_give_nothing()
    {
        using var project = new CliProject(("a.ts", Schemas.Users));
        var result = await project.RunAsync("diff", "--from", "a.ts", "--to", "a.ts");
        Assert.Equal((0, string.Empty, string.Empty), (result.ExitCode, result.Out, result.Error));
    }

    [Fact]
    public async Task A_rename_is_given_by_flag()
    {
        using var project = new CliProject(("old.ts", Schemas.Users), ("new.ts", Schemas.UsersWithFullName));
        var result = await project.RunAsync("diff", "--from", "old.ts", "--to", "new.ts", "--rename", "column:public.users.name=public.users.full_name");
        Assert.Equal("ALTER TABLE \"users\" RENAME COLUMN \"name\" TO \"full_name\";\n", result.Out);
        Assert.Equal(string.Empty, result.Error);
    }

    [Fact]
    public async Task Without_the_flag_the_drop_is_printed_and_the_possible_rename_is_told()
    {
        using var project = new CliProject(("old.ts", Schemas.Users), ("new.ts", Schemas.UsersWithFullName));
        var result = await project.RunAsync("diff", "--from", "old.ts", "--to", "new.ts");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("DROP COLUMN \"name\"", result.Out, StringComparison.Ordinal);
        Assert.Contains("--rename column:public.users.name=public.users.full_name", result.Error, StringComparison.Ordinal);
        var json = await project.RunAsync("diff", "--from", "old.ts", "--to", "new.ts", "--json");
        Assert.Single(JsonDocument.Parse(json.Out).RootElement.GetProperty("questions").EnumerateArray());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("column:public.users.nope=public.users.full_name")]
    public async Task A_rename_that_does_not_fit_ends_with_2(string rename)
    {
        using var project = new CliProject(("old.ts", Schemas.Users), ("new.ts", Schemas.UsersWithFullName));
        var result = await project.RunAsync("diff", "--from", "old.ts", "--to", "new.ts", "--rename", rename);
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains(rename, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_schemas_have_to_be_given()
    {
        using var project = new CliProject(("a.ts", Schemas.Users));
        Assert.Equal(2, (await project.RunAsync("diff", "--from", "a.ts")).ExitCode);
    }
}
