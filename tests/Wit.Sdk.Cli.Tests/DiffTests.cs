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
    public async Task Without_a_terminal_a_possible_rename_ends_with_2_and_the_flags_that_answer_it()
    {
        using var project = new CliProject(("old.ts", Schemas.Users), ("new.ts", Schemas.UsersWithFullName));
        string[] call = ["diff", "--from", "old.ts", "--to", "new.ts"];
        var result = await project.RunAsync(call);
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("column 'public.users.name' is no longer in the schema: was it renamed or dropped?", result.Error, StringComparison.Ordinal);
        Assert.Contains("    --rename column:public.users.name=public.users.full_name\n    --allow-drop column:public.users.name\n", result.Error, StringComparison.Ordinal);
        var json = JsonDocument.Parse((await project.RunAsync([.. call, "--json"])).Out).RootElement;
        Assert.Equal(2, Assert.Single(json.GetProperty("questions").EnumerateArray()).GetProperty("answers").GetArrayLength());

        var dropped = await project.RunAsync([.. call, "--allow-drop", "column:public.users.name"]);
        Assert.Equal(0, dropped.ExitCode);
        Assert.Contains("DROP COLUMN \"name\"", dropped.Out, StringComparison.Ordinal);
        project.Prompter = new Person("renamed");
        Assert.Equal((0, "ALTER TABLE \"users\" RENAME COLUMN \"name\" TO \"full_name\";\n"), await RunAsync(project, call));
    }

    [Fact]
    public async Task A_drop_that_can_be_no_rename_is_printed_and_what_it_loses_is_told()
    {
        using var project = new CliProject(("old.ts", Schemas.UsersAndPosts), ("new.ts", Schemas.Users));
        var result = await project.RunAsync("diff", "--from", "old.ts", "--to", "new.ts");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("DROP TABLE \"posts\"", result.Out, StringComparison.Ordinal);
        Assert.Contains("warning WIT4020: table 'public.posts' is dropped: its rows are lost", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_that_exist_stay_in_use_unless_plain_statements_are_asked_for()
    {
        using var project = new CliProject(("old.ts", Schemas.Users), ("new.ts", Schemas.UsersWithIndex));
        string[] call = ["diff", "--from", "old.ts", "--to", "new.ts"];
        Assert.Contains("CREATE INDEX CONCURRENTLY", (await project.RunAsync(call)).Out, StringComparison.Ordinal);
        Assert.StartsWith("CREATE INDEX \"users_name_index\"", (await project.RunAsync([.. call, "--plain"])).Out, StringComparison.Ordinal);
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

    private static async Task<(int, string)> RunAsync(CliProject project, string[] call)
    {
        var result = await project.RunAsync(call);
        return (result.ExitCode, result.Out);
    }
}
