using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task A_folder_that_makes_the_schema_is_good()
    {
        using var project = await TwoMigrationsAsync();
        var result = await project.RunAsync("check");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal("good", JsonDocument.Parse((await project.RunAsync("check", "--json")).Out).RootElement.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_change_that_no_migration_holds_is_a_problem_at_its_line()
    {
        using var project = await TwoMigrationsAsync();
        project.Write("schema.ts", Schemas.UsersWithIndex);
        var result = await project.RunAsync("check");
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Matches("^schema\\.ts\\([0-9]+,[0-9]+\\): error WIT4001: the schema has changes that are in no migration: .*; help: run `wit generate`", result.Error);
    }

    [Theory]
    [InlineData("0000_init.sql", "integer", "bigint", "WIT4030: '0000_init.sql' was edited")]
    [InlineData("meta/0000_snapshot.json", "\"notNull\": true", "\"notNull\": false", "WIT4030: '0000_init.sql' was edited")]
    [InlineData("meta/_journal.json", "\"idx\": 1", "\"idx\": 0", "WIT4032: '0000_init' and '0001_add_posts' have the same number")]
    [InlineData("meta/_journal.json", "0001_add_posts", "0000_add_posts", "WIT4032: '0000_init' and '0000_add_posts' have the same number")]
    [InlineData("meta/_journal.json", "0001_add_posts", "0001_gone", "WIT4034: the journal has '0001_gone', but '0001_gone.sql' is missing")]
    [InlineData("meta/_journal.json", "0001_add_posts", "0001_gone", "WIT4035: '0001_add_posts.sql' is in the folder but not in the journal")]
    [InlineData("meta/0001_snapshot.json", "\"prevId\": \"", "\"prevId\": \"0", "WIT4033: the snapshot of '0001_add_posts' does not follow that of '0000_init'")]
    [InlineData("meta/0001_snapshot.json", "{", "", "WIT4002")]
    [InlineData("meta/_journal.json", "[", "", "WIT4002")]
    [InlineData("meta/_journal.json", "\"tag\"", "\"tags\"", "WIT4005")]
    public async Task Damage_is_found_and_named(string file, string before, string after, string expected)
    {
        using var project = await TwoMigrationsAsync();
        var content = project.Read("migrations/" + file);
        var at = content.IndexOf(before, StringComparison.Ordinal);
        project.Write("migrations/" + file, content[..at] + after + content[(at + before.Length)..]);

        var result = await project.RunAsync("check");
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("error " + expected, result.Error, StringComparison.Ordinal);
        Assert.Contains(JsonDocument.Parse((await project.RunAsync("check", "--json")).Out).RootElement.GetProperty("diagnostics").EnumerateArray(),
            diagnostic => expected.StartsWith(diagnostic.GetProperty("code").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_time_that_does_not_rise_is_a_problem_since_drizzle_would_skip_the_file()
    {
        using var project = await TwoMigrationsAsync();
        var journal = project.Read("migrations/meta/_journal.json");
        var whens = JsonDocument.Parse(journal).RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("when").GetRawText()).ToList();
        project.Write("migrations/meta/_journal.json", journal.Replace(whens[1], whens[0], StringComparison.Ordinal));
        Assert.Contains("error WIT4036: '0001_add_posts' is not later than '0000_init'", (await project.RunAsync("check")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_a_byte_order_mark_and_a_last_line_end_are_no_edit_and_a_custom_file_is_there_to_be_filled()
    {
        using var project = await TwoMigrationsAsync();
        foreach (var file in project.Files("migrations").Where(file => !file.EndsWith("_journal.json", StringComparison.Ordinal)))
            project.Write(file, "\uFEFF" + project.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n");
        await project.RunAsync("generate", "--custom", "--name", "fill");
        project.Write("migrations/0002_fill.sql", "update users set name = '';");

        var result = await project.RunAsync("check");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task An_edit_that_is_meant_is_accepted_and_the_chain_holds()
    {
        using var project = await TwoMigrationsAsync();
        project.Write("migrations/0000_init.sql", project.Read("migrations/0000_init.sql") + "select 1;");
        Assert.Equal(1, (await project.RunAsync("check")).ExitCode);

        var accepted = await project.RunAsync("check", "--accept");
        Assert.Equal((0, "accepted 0000_init.sql\n"), (accepted.ExitCode, accepted.Error));
        Assert.Equal(0, (await project.RunAsync("check")).ExitCode);
        Assert.StartsWith("No changes", (await project.RunAsync("generate")).Out, StringComparison.Ordinal);
        project.Write("migrations/0001_add_posts.sql", project.Read("migrations/0001_add_posts.sql") + "select 1;");
        Assert.Contains("'0001_add_posts.sql' was edited", (await project.RunAsync("check")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_the_SQL_of_a_migration_is_reported_at_its_line_and_column()
    {
        using var project = await TwoMigrationsAsync();
        await project.RunAsync("generate", "--custom", "--name", "fill");
        project.Write("migrations/0002_fill.sql", "UPDATE users SET id = 1;\n--> statement-breakpoint\nINSERT INTO users (id)\n  VALUS (1);\nSELECT 1 FORM users;\n");

        var result = await project.RunAsync("check");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("migrations/0002_fill.sql(4,3): error WIT6001: Expected 'values' or a query, but found 'VALUS'; help: did you mean 'VALUES'?", result.Error, StringComparison.Ordinal);
        Assert.Contains("migrations/0002_fill.sql(5,15): error WIT6001: Unexpected 'users'; help: did you mean 'FROM' instead of 'FORM'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_named_is_asked_and_one_that_is_not_there_is_no_problem_of_the_files()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync();
        await project.RunAsync("generate", "--custom", "--name", "fill");
        Assert.Equal(0, (await project.RunAsync("migrate", "--url", database.ConnectionString)).ExitCode);
        project.Write("migrations/0002_fill.sql", "select 2;");
        project.Variables["DB_URL"] = database.ConnectionString;
        Assert.Contains("error WIT4031: '0002_fill.sql' was edited after it had been applied", (await project.RunAsync("check")).Error, StringComparison.Ordinal);

        project.Variables["DB_URL"] = "postgres://u:p@127.0.0.1:1/d";
        var without = await project.RunAsync("check");
        Assert.Equal(0, without.ExitCode);
        Assert.StartsWith("warning: files were checked without the database: ", without.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await project.RunAsync("check", "--url", "postgres://u:p@127.0.0.1:1/d")).ExitCode);
    }

    [Fact]
    public async Task A_database_that_was_changed_by_hand_is_a_problem_that_names_each_change()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync();
        Assert.Equal(0, (await project.RunAsync("migrate", "--url", database.ConnectionString)).ExitCode);
        await database.ExecuteAsync("alter table users add column nickname text; create table other_app (id int); comment on table users is 'x'");

        var result = await project.RunAsync("check", "--url", database.ConnectionString);
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("error WIT4060: column public.users.nickname (text) is in the database, but not in the schema", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("other_app", result.Error, StringComparison.Ordinal);
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_namespace where nspname like 'wit\\_aside%'"));
    }

    [Fact]
    public async Task A_database_with_pending_migrations_is_compared_with_the_newest_that_was_applied()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync();
        Assert.Equal(0, (await project.RunAsync("migrate", "--url", database.ConnectionString)).ExitCode);
        project.Write("schema.ts", Schemas.UsersWithIndex);
        Assert.Equal(0, (await project.RunAsync("generate", "--allow-drop", "table:public.posts")).ExitCode);

        var result = await project.RunAsync("check", "--url", database.ConnectionString);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
    }

    private static async Task<CliProject> TwoMigrationsAsync()
    {
        var project = Schemas.Project();
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        project.Write("schema.ts", Schemas.UsersAndPosts);
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        return project;
    }
}
