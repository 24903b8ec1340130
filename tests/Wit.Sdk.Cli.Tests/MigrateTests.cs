using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class MigrateTests
{
    [Fact]
    public async Task What_is_pending_is_applied_once_and_recorded_in_drizzles_table()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync(database);
        Assert.Equal((0, "pending  0000_init\n"), Result(await project.RunAsync("status")));
        Assert.Equal((0, "applied 0000_init.sql\n"), Result(await project.RunAsync("migrate")));
        Assert.Equal((0, "applied  0000_init\n"), Result(await project.RunAsync("status")));
        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
        Assert.Equal(1L, await database.ScalarAsync<long>("select count(*) from drizzle.__drizzle_migrations"));

        project.Write("schema.ts", Schemas.UsersAndPosts);
        await project.RunAsync("generate");
        Assert.Equal((0, "applied  0000_init\npending  0001_add_posts\n"), Result(await project.RunAsync("status")));
        var json = JsonDocument.Parse((await project.RunAsync("migrate", "--json")).Out).RootElement;
        Assert.Equal("0001_add_posts", json.GetProperty("applied")[0].GetString());
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('posts') is not null"));
    }

    [Fact]
    public async Task A_dry_run_prints_the_sql_and_runs_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync(database);
        var result = await project.RunAsync("migrate", "--dry-run");
        Assert.Contains("CREATE TABLE \"users\"", result.Out, StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('users') is null"));
    }

    [Fact]
    public async Task An_edited_file_is_a_problem_by_its_name()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync(database);
        await project.RunAsync("migrate");
        project.Write("migrations/0000_init.sql", project.Read("migrations/0000_init.sql") + "select 1;");
        Assert.Equal((1, "edited   0000_init\n"), Result(await project.RunAsync("status")));
        var migrate = await project.RunAsync("migrate");
        Assert.Equal(1, migrate.ExitCode);
        Assert.Contains("0000_init.sql", migrate.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_statement_shows_sqlstate_file_line_and_text()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync(database);
        await project.RunAsync("generate", "--custom", "--name", "broken");
        project.Write("migrations/0001_broken.sql", "select 1;\n--> statement-breakpoint\n\nselect * from nowhere_to_be_found;\n");
        var result = await project.RunAsync("migrate");
        Assert.Equal(1, result.ExitCode);
        foreach (var expected in new[] { "42P01", "0001_broken.sql", "4", "nowhere_to_be_found" }) Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        var json = JsonDocument.Parse((await project.RunAsync("migrate", "--json")).Out).RootElement;
        Assert.Equal(("0001_broken.sql", 4, 15), (json.GetProperty("file").GetString(), json.GetProperty("line").GetInt32(), json.GetProperty("column").GetInt32()));
        Assert.Equal(("42P01", "select * from nowhere_to_be_found"), (json.GetProperty("sqlState").GetString(), json.GetProperty("statement").GetString()));
        Assert.Equal((0, "applied  0000_init\npending  0001_broken\n"), Result(await project.RunAsync("status")));
    }

    [Fact]
    public async Task A_database_that_is_not_named_or_not_there_is_a_problem_in_words()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        var unnamed = await project.RunAsync("migrate");
        Assert.Equal(2, unnamed.ExitCode);
        Assert.Contains("'DB_URL'", unnamed.Error, StringComparison.Ordinal);
        var unreachable = await project.RunAsync("migrate", "--url", "postgres://octocat:hunter2@127.0.0.1:1/wit");
        Assert.Equal(1, unreachable.ExitCode);
        Assert.Contains("127.0.0.1:1", unreachable.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_a_merge_brought_in_late_is_shown_out_of_order_and_applied_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync(database);
        await project.RunAsync("generate", "--custom", "--name", "theirs");
        await project.RunAsync("generate", "--custom", "--name", "ours");
        project.Write("migrations/0001_theirs.sql", "create table theirs (id integer);");
        var journal = project.Read("migrations/meta/_journal.json");
        var entry = journal[journal.IndexOf("    {\n      \"idx\": 1", StringComparison.Ordinal)..journal.IndexOf("    {\n      \"idx\": 2", StringComparison.Ordinal)];
        project.Write("migrations/meta/_journal.json", journal.Replace(entry, string.Empty, StringComparison.Ordinal));
        await project.RunAsync("migrate");
        project.Write("migrations/meta/_journal.json", journal);

        Assert.Equal((0, "applied  0000_init\npending  0001_theirs  (out of order: older than what is applied)\napplied  0002_ours\n"), Result(await project.RunAsync("status")));
        Assert.Contains("0001_theirs.sql is older than what is applied", (await project.RunAsync("migrate", "--dry-run")).Error, StringComparison.Ordinal);
        Assert.Equal((0, "applied 0001_theirs.sql\n"), Result(await project.RunAsync("migrate")));
        Assert.StartsWith("Nothing to apply", (await project.RunAsync("migrate")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_config_says_where_applied_migrations_are_recorded()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync(database);
        project.Write("drizzle.config.ts", Schemas.Config.Replace("out:", "migrations: { table: \"applied\", schema: \"public\" }, out:", StringComparison.Ordinal));
        Assert.Equal((0, "applied 0000_init.sql\n"), Result(await project.RunAsync("migrate")));
        Assert.Equal(1L, await database.ScalarAsync<long>("select count(*) from public.applied"));
        Assert.Equal((0, "applied  0000_init\n"), Result(await project.RunAsync("status")));
    }

    private static async Task<CliProject> GeneratedAsync(TestDatabase database)
    {
        var project = Schemas.Project();
        project.Variables["DB_URL"] = database.ConnectionString;
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        return project;
    }

    private static (int ExitCode, string Out) Result(CliResult result) => (result.ExitCode, result.Out);
}
