using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class ExportTests
{
    private const string Broken = """
        import { pgTable, integer, text } from "drizzle-orm/pg-core";

        export const users = pgTable("users", {
          id: integer("id").primaryKey(),
          name: text("id"),
        });
        """;

    [Fact]
    public async Task The_ddl_goes_to_standard_output_and_nothing_else_does()
    {
        using var project = new CliProject(("a.ts", Schemas.Users));
        var result = await project.RunAsync("export", "--schema", "a.ts");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal("CREATE TABLE \"users\" (\n\t\"id\" integer PRIMARY KEY NOT NULL,\n\t\"name\" text NOT NULL\n);\n", result.Out.TrimEnd('\n') + "\n");
    }

    [Fact]
    public async Task The_projects_own_schema_runs_on_an_empty_database()
    {
        using var project = new CliProject();
        var result = await project.RunAsync("export", "--schema", RepositoryRoot.Combine("schema", "schema.ts"));
        Assert.Equal(0, result.ExitCode);
        await using var database = await TestDatabase.CreateAsync(result.Out);
        Assert.Equal(22L, await database.ScalarAsync<long>("select count(*) from pg_tables where schemaname = 'public'"));
    }

    [Fact]
    public async Task Several_schemas_a_folder_and_a_pattern_are_one_schema()
    {
        using var project = new CliProject(("db/users.ts", Schemas.Users), ("db/posts.ts", """
            import { pgTable, integer } from "drizzle-orm/pg-core";
            import { users } from "./users";
            export const posts = pgTable("posts", { authorId: integer("author_id").references(() => users.id) });
            """));
        var repeated = await project.RunAsync("export", "--schema", "db/users.ts", "--schema", "db/posts.ts");
        Assert.Contains("CREATE TABLE \"posts\"", repeated.Out, StringComparison.Ordinal);
        Assert.Contains("CREATE TABLE \"users\"", repeated.Out, StringComparison.Ordinal);
        Assert.Contains("REFERENCES", repeated.Out, StringComparison.Ordinal);
        Assert.Equal(3, repeated.Out.Split(';').Length - 1);
        var folder = await project.RunAsync("export", "--schema", "db");
        Assert.Equal(folder.Out, (await project.RunAsync("export", "--schema", "db/*.ts")).Out);
    }

    [Fact]
    public async Task Export_needs_no_folder_and_generate_takes_it_from_the_flag()
    {
        using var project = new CliProject(("src/schema.ts", Schemas.Users), ("drizzle.config.ts", """
            import { defineConfig } from "drizzle-kit";
            import { z } from "zod";
            const env = z.object({ FOLDER: z.string().optional().default("./drizzle") }).parse(process.env);
            export default defineConfig({ dialect: "postgresql", schema: "./src/schema.ts", out: env.FOLDER });
            """));

        Assert.Equal((0, string.Empty), await ExitAndErrorAsync(project, "export"));
        Assert.Equal(0, (await project.RunAsync("generate", "--out", "drizzle", "--name", "init")).ExitCode);
        Assert.Contains("drizzle/0000_init.sql", project.Files());

        var refused = await project.RunAsync("generate");
        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith("drizzle.config.ts(3,", refused.Error, StringComparison.Ordinal);
        Assert.Contains("WIT2102: 'out'", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_drizzle_kit_accepts_is_refused_until_the_caller_lowers_it()
    {
        using var project = new CliProject(("schema.ts", """
            import { integer, pgTable, text } from "drizzle-orm/pg-core";
            export const first = pgTable("picks", { id: integer("id").primaryKey() });
            export const second = pgTable("picks", { id: integer("id").primaryKey(), title: text("title") });
            """));

        Assert.Equal(1, (await project.RunAsync("export", "--schema", "schema.ts")).ExitCode);
        var lowered = await project.RunAsync("export", "--schema", "schema.ts", "--warn", "WIT3001");
        Assert.Equal(0, lowered.ExitCode);
        Assert.Contains("schema.ts(3,14): warning WIT3001", lowered.Error, StringComparison.Ordinal);
        Assert.Contains("\"title\" text", lowered.Out, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Error)> ExitAndErrorAsync(CliProject project, params string[] arguments)
    {
        var result = await project.RunAsync(arguments);
        return (result.ExitCode, result.Error);
    }

    [Fact]
    public async Task An_imported_file_is_read_but_exports_nothing_by_itself()
    {
        using var project = new CliProject(("schema.ts", """
            import { pgTable } from "drizzle-orm/pg-core";
            import { id } from "./columns";
            export const users = pgTable("users", { id });
            """), ("columns.ts", """
            import { pgTable, integer } from "drizzle-orm/pg-core";
            export const id = integer("id").primaryKey();
            export const hidden = pgTable("hidden", { id });
            """));
        var result = await project.RunAsync("export", "--schema", "schema.ts");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.DoesNotContain("hidden", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("snake_case", "\"created_at\"")]
    [InlineData("camelCase", "\"createdAt\"")]
    public async Task Casing_names_columns_without_a_name(string casing, string expected)
    {
        using var project = new CliProject(("a.ts", """
            import { pgTable, text } from "drizzle-orm/pg-core";
            export const t = pgTable("t", { created_at: text(), createdAt2: text() }); export const u = pgTable("u", { createdAt: text() });
            """));
        Assert.Contains(expected, (await project.RunAsync("export", "--schema", "a.ts", "--casing", casing)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_schema_ends_with_1_at_its_place_and_prints_no_ddl()
    {
        using var project = new CliProject(("db/broken.ts", Broken));
        var result = await project.RunAsync("export", "--schema", "db/broken.ts");
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Matches("^db/broken\\.ts\\(5,[0-9]+\\): error WIT3[0-9]{3}: .*; help: ", result.Error);
    }

    [Fact]
    public async Task On_a_terminal_an_error_shows_the_lines_it_is_about()
    {
        using var project = new CliProject(("broken.ts", Broken));
        project.IsTerminal = true;
        var result = await project.RunAsync("export", "--schema", "broken.ts");
        Snapshot.Match(result.Error.Replace("\u001b", "<ESC>", StringComparison.Ordinal), "Snapshots/code_frame");
    }

    [Fact]
    public async Task As_json_the_result_is_one_object()
    {
        using var project = new CliProject(("a.ts", Schemas.Users), ("broken.ts", Broken));
        var good = JsonDocument.Parse((await project.RunAsync("export", "--json", "--schema", "a.ts")).Out).RootElement;
        Assert.StartsWith("CREATE TABLE", good.GetProperty("sql").GetString(), StringComparison.Ordinal);
        var bad = JsonDocument.Parse((await project.RunAsync("export", "--json", "--schema", "broken.ts")).Out).RootElement;
        Assert.False(bad.TryGetProperty("sql", out _));
        var diagnostic = bad.GetProperty("diagnostics")[0];
        Assert.Equal(("broken.ts", 5, "error"), (diagnostic.GetProperty("path").GetString(), diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("severity").GetString()));
    }

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
