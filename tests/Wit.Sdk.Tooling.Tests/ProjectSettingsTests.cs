using Npgsql;
using Wit.Sdk.Schema;
using Wit.Sdk.Tooling.Configuration;

namespace Wit.Sdk.Tooling.Tests;

public sealed class ProjectSettingsTests
{
    private const string Config = """
        import { defineConfig } from "drizzle-kit";
        export default defineConfig({
          dialect: "postgresql",
          schema: "./db/schema.ts",
          out: "./db/migrations",
          casing: "snake_case",
          dbCredentials: { url: process.env.DB_URL! },
        });
        """;

    [Fact]
    public async Task Without_a_config_the_convention_and_the_variable_hold()
    {
        using var project = new ProjectFolder();
        project.Variables["DATABASE_URL"] = "postgres://u@h/d";
        var settings = await ResolveAsync(project);
        Assert.Equal(["schema/schema.ts"], settings.Schema);
        Assert.Equal(("schema/migrations", NameCasing.AsWritten), (settings.Out, settings.Casing));
        Assert.Equal("h", new NpgsqlConnectionStringBuilder(settings.RequireConnectionString()).Host);
    }

    [Fact]
    public async Task A_config_says_where_everything_is()
    {
        using var project = new ProjectFolder(("drizzle.config.ts", Config), ("db/schema.ts", string.Empty));
        project.Variables["DB_URL"] = "postgres://u@h/d";
        var settings = await ResolveAsync(project);
        Assert.Equal([Path.Combine(project.Folder, "db/schema.ts")], settings.Schema);
        Assert.Equal((Path.Combine(project.Folder, "db/migrations"), NameCasing.SnakeCase), (settings.Out, settings.Casing));
        Assert.Equal("h", new NpgsqlConnectionStringBuilder(settings.RequireConnectionString()).Host);
    }

    [Fact]
    public async Task Flags_go_before_the_config()
    {
        using var project = new ProjectFolder(("drizzle.config.ts", Config), ("db/schema.ts", string.Empty));
        project.Variables["DB_URL"] = "postgres://u@h/d";
        var settings = await ResolveAsync(project, new SettingsOverrides { Schema = ["x.ts"], Out = "o", Casing = NameCasing.CamelCase, Url = "Host=other" });
        Assert.Equal(["x.ts"], settings.Schema);
        Assert.Equal(("o", NameCasing.CamelCase), (settings.Out, settings.Casing));
        Assert.Equal("other", new NpgsqlConnectionStringBuilder(settings.RequireConnectionString()).Host);
    }

    [Fact]
    public async Task A_config_in_the_schema_folder_means_its_own_folder()
    {
        using var project = new ProjectFolder(
            ("schema/drizzle.config.ts", Config.Replace("./db/", "./", StringComparison.Ordinal)), ("schema/schema.ts", string.Empty));
        var settings = await ResolveAsync(project);
        Assert.Equal([Path.Combine(project.Folder, "schema/schema.ts")], settings.Schema);
        Assert.Equal(Path.Combine(project.Folder, "schema/migrations"), settings.Out);
    }

    [Fact]
    public async Task A_variable_that_is_not_set_is_named_and_no_other_database_taken()
    {
        using var project = new ProjectFolder(("drizzle.config.ts", Config), ("db/schema.ts", string.Empty));
        project.Variables["DATABASE_URL"] = "postgres://production/d";
        var settings = await ResolveAsync(project);
        var exception = Assert.Throws<ToolException>(() => settings.RequireConnectionString());
        Assert.True(exception.IsUsage);
        Assert.Contains("'DB_URL'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export default { dialect: 'postgresql', schema: ['./db/schema.ts', './db/*.ts'], out: 'o' } satisfies Config;")]
    [InlineData("const out = `${'o'}`; const config: Config = { schema: ['./db/schema.ts', './db/*.ts'], out }; export default config;")]
    [InlineData("import { defineConfig as d } from 'drizzle-kit';\nconst config = d({ schema: ['./db/schema.ts', './db/*.ts'], out: process.env.OUT ?? 'o' });\nexport default config;")]
    [InlineData("import 'dotenv/config';\nimport { out } from './db/paths';\nexport default { schema: ['./db/schema.ts', './db/*.ts'], out };")]
    public async Task A_config_can_be_written_in_many_ways(string text)
    {
        using var project = new ProjectFolder(("drizzle.config.ts", text), ("db/schema.ts", string.Empty), ("db/paths.ts", "export const out = 'o';"));
        var settings = await ResolveAsync(project);
        Assert.Equal(2, settings.Schema.Count);
        Assert.Equal(Path.Combine(project.Folder, "o"), settings.Out);
    }

    [Fact]
    public async Task A_json_config_is_read_too()
    {
        using var project = new ProjectFolder(("drizzle.config.json", """{ "schema": "./a.ts", "out": "o" }"""), ("a.ts", string.Empty));
        Assert.Equal(Path.Combine(project.Folder, "o"), (await ResolveAsync(project)).Out);
    }

    [Theory]
    [InlineData("host: 'h', port: 5433, user: 'u', password: 'p/@:', database: 'd', ssl: false", "Host=h;Port=5433;Database=d;Username=u;Password=p/@:;SSL Mode=Disable")]
    [InlineData("host: 'h', database: 'd', ssl: 'require'", "Host=h;Database=d;SSL Mode=Require")]
    [InlineData("url: `postgres://${process.env.USER_NAME}:x@h/d`", "Host=h;Database=d;Username=octocat;Password=x")]
    public async Task Credentials_are_a_url_or_its_parts(string credentials, string expected)
    {
        using var project = new ProjectFolder(("drizzle.config.ts", "export default { dbCredentials: { " + credentials + " } }"));
        project.Variables["USER_NAME"] = "octocat";
        Assert.Equal(expected, (await ResolveAsync(project)).RequireConnectionString());
    }

    [Theory]
    [InlineData("export default {", "drizzle.config.ts(1,")]
    [InlineData("export const config = {};", "WIT2101")]
    [InlineData("import { x } from 'pkg'; export default x;", "WIT2101")]
    [InlineData("import { x } from 'pkg'; export default { schema: x };", "WIT2102")]
    [InlineData("import { x } from 'pkg';\nexport default {\n  out: x + '/y' };", "drizzle.config.ts(3,")]
    public async Task What_can_not_be_known_is_reported_at_its_place(string text, string expected)
    {
        using var project = new ProjectFolder(("drizzle.config.ts", text));
        var exception = await Assert.ThrowsAsync<DiagnosticsException>(() => ResolveAsync(project));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_dialect_is_refused()
    {
        using var project = new ProjectFolder(("drizzle.config.ts", "export default { dialect: 'mysql' }"));
        Assert.Contains("'mysql'", (await Assert.ThrowsAsync<ToolException>(() => ResolveAsync(project))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_config_that_is_not_there_is_a_wrong_call()
    {
        using var project = new ProjectFolder();
        Assert.True((await Assert.ThrowsAsync<ToolException>(() => ResolveAsync(project, new SettingsOverrides { Config = "no.ts" }))).IsUsage);
    }

    [Fact]
    public async Task A_url_that_is_none_is_a_problem_without_its_password()
    {
        using var project = new ProjectFolder();
        var settings = await ResolveAsync(project, new SettingsOverrides { Url = "postgres://u:hunter2/x@h/d" });
        var exception = Assert.Throws<ToolException>(() => settings.RequireConnectionString());
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    private static Task<ProjectSettings> ResolveAsync(ProjectFolder project, SettingsOverrides? overrides = null) =>
        ProjectSettings.ResolveAsync(project.Workspace, overrides ?? new SettingsOverrides());
}
