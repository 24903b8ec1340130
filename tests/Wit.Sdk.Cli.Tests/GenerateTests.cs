using System.Text.Json;
using Wit.Sdk.Cli.Prompts;

namespace Wit.Sdk.Cli.Tests;

public sealed class GenerateTests
{
    [Fact]
    public async Task The_new_file_is_the_result_and_what_it_does_is_told()
    {
        using var project = Schemas.Project();
        var result = await project.RunAsync("generate");
        Assert.Equal((0, "migrations/0000_init.sql\n"), (result.ExitCode, result.Out));
        Assert.Equal("  create table public.users\n", result.Error);
        Assert.Equal(["migrations/0000_init.sql", "migrations/meta/0000_snapshot.json", "migrations/meta/_journal.json"], project.Files("migrations"));
    }

    [Fact]
    public async Task Without_changes_it_says_so_and_writes_nothing()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        var result = await project.RunAsync("generate");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("No changes", result.Out, StringComparison.Ordinal);
        Assert.Equal(3, project.Files("migrations").Count);
        Assert.Equal("noChanges", Status(await project.RunAsync("generate", "--json")));
    }

    [Fact]
    public async Task A_name_is_taken_and_a_custom_file_is_empty()
    {
        using var project = Schemas.Project();
        Assert.Equal("migrations/0000_first.sql\n", (await project.RunAsync("generate", "--name", "first")).Out);
        Assert.Equal("migrations/0001_fill.sql\n", (await project.RunAsync("generate", "--custom", "--name", "fill")).Out);
        Assert.StartsWith("No changes", (await project.RunAsync("generate")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_schema_ends_with_1_and_writes_nothing()
    {
        using var project = Schemas.Project("export const users = pgTable(");
        var result = await project.RunAsync("generate");
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.StartsWith("schema.ts(1,", result.Error, StringComparison.Ordinal);
        Assert.Empty(project.Files("migrations"));
    }

    [Fact]
    public async Task Without_a_terminal_an_open_question_ends_with_2_and_the_flags_that_answer_it()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.UsersWithFullName);
        var result = await project.RunAsync("generate");
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("--rename column:public.users.name=public.users.full_name", result.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-drop column:public.users.name", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, project.Files("migrations").Count);

        var json = await project.RunAsync("generate", "--json");
        Assert.Equal("unanswered", Status(json));
        Assert.Equal(2, JsonDocument.Parse(json.Out).RootElement.GetProperty("questions")[0].GetProperty("answers").GetArrayLength());

        var renamed = await project.RunAsync("generate", "--rename", "column:public.users.name=public.users.full_name");
        Assert.Equal("migrations/0001_rename_users_name_to_full_name.sql\n", renamed.Out);
    }

    [Theory]
    [InlineData(0, "RENAME COLUMN \"name\" TO \"full_name\"")]
    [InlineData(1, "DROP COLUMN \"name\"")]
    public async Task On_a_terminal_a_person_answers(int answer, string expected)
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.UsersWithFullName);
        project.Prompter = new Person(answer);
        Assert.Equal(0, (await project.RunAsync("generate", "--name", "answered")).ExitCode);
        Assert.Contains(expected, project.Read("migrations/0001_answered.sql"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_would_rather_stop_leaves_the_question_open()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.UsersWithFullName);
        project.Prompter = new Person(2);
        Assert.Equal(2, (await project.RunAsync("generate")).ExitCode);
        Assert.Equal(3, project.Files("migrations").Count);
    }

    private static string? Status(CliResult result) => JsonDocument.Parse(result.Out).RootElement.GetProperty("status").GetString();

    private sealed class Person(int answer) : IPrompter
    {
        public Task<int> ChooseAsync(string question, IReadOnlyList<string> answers, CancellationToken ct) => Task.FromResult(answer);
    }
}
