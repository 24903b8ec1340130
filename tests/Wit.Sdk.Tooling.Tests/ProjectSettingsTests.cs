using Npgsql;
using Wit.Sdk.Schema.Model;
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
        var exception = await Assert.ThrowsAsync<DiagnosticsException>(async () => Readers(await ResolveAsync(project)).ToList().ForEach(reader => reader.Read()));
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

    [Theory]
    [InlineData("schema: './db/schema.ts', out: env.FOLDER, dbCredentials: { url: 'postgres://u@h/d' }", "out")]
    [InlineData("schema: env.SCHEMA, out: 'o', dbCredentials: { url: 'postgres://u@h/d' }", "schema")]
    [InlineData("schema: './db/schema.ts', out: 'o', casing: env.CASING, dbCredentials: { url: 'postgres://u@h/d' }", "casing")]
    [InlineData("schema: './db/schema.ts', out: 'o', migrations: env.MIGRATIONS, dbCredentials: { url: 'postgres://u@h/d' }", "migrations")]
    [InlineData("schema: './db/schema.ts', out: 'o', migrations: { table: env.TABLE }, dbCredentials: { url: 'postgres://u@h/d' }", "migrations")]
    [InlineData("schema: './db/schema.ts', out: fail('FOLDER'), dbCredentials: { url: 'postgres://u@h/d' }", "out")]
    public async Task A_member_that_can_not_be_known_is_a_problem_only_where_it_is_asked_for(string members, string unknown)
    {
        using var project = new ProjectFolder(("drizzle.config.ts", ConfigOf(members)), ("db/schema.ts", string.Empty));
        var settings = await ResolveAsync(project);

        foreach (var (member, read) in Readers(settings))
        {
            var exception = Record.Exception(read);
            if (member == unknown)
                Assert.All(Assert.IsType<DiagnosticsException>(exception).Diagnostics, diagnostic => Assert.Equal("drizzle.config.ts", diagnostic.Location!.Path));
            else
                Assert.Null(exception);
        }
    }

    [Fact]
    public async Task What_a_flag_gives_is_not_read_from_the_config()
    {
        using var project = new ProjectFolder(
            ("drizzle.config.ts", ConfigOf("dialect: env.DIALECT, schema: env.SCHEMA, out: env.FOLDER, casing: env.CASING, dbCredentials: { url: fail('URL') }")),
            ("x.ts", string.Empty));
        var settings = await ResolveAsync(project, new SettingsOverrides { Schema = ["x.ts"], Out = "o", Casing = NameCasing.SnakeCase, Url = "Host=other" });

        Assert.All(Readers(settings), reader => Assert.Null(Record.Exception(reader.Read)));
        Assert.Equal(("o", NameCasing.SnakeCase), (settings.Out, settings.Casing));
        Assert.Equal("other", new NpgsqlConnectionStringBuilder(settings.RequireConnectionString()).Host);
    }

    [Fact]
    public async Task A_database_that_fails_to_be_named_leads_to_no_other_one()
    {
        using var project = new ProjectFolder(("drizzle.config.ts", ConfigOf("schema: './db/schema.ts', dbCredentials: { url: fail('URL') }")), ("db/schema.ts", string.Empty));
        project.Variables["DATABASE_URL"] = "postgres://production/d";
        var settings = await ResolveAsync(project);

        Assert.Null(settings.ConnectionString);
        Assert.Contains("URL is not set", Assert.Throws<ToolException>(() => settings.RequireConnectionString()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_config_that_is_built_by_a_function_is_read_too()
    {
        using var project = new ProjectFolder(
            ("drizzle.config.ts", "const make = (out: string) => ({ schema: './db/schema.ts', out, dbCredentials: { url: process.env.NONE } });\nexport default make('o');"),
            ("db/schema.ts", string.Empty));

        Assert.Equal(Path.Combine(project.Folder, "o"), (await ResolveAsync(project)).Out);
    }

    private static string ConfigOf(string members) =>
        "import { defineConfig } from 'drizzle-kit';\nimport { z } from 'zod';\nconst env = z.object({ FOLDER: z.string() }).parse(process.env);\n"
        + "const fail = (name: string): string => { throw new Error(`${name} is not set`); };\nexport default defineConfig({ " + members + " });";

    private static (string Member, Action Read)[] Readers(ProjectSettings settings) =>
    [
        ("schema", () => _ = settings.Schema), ("out", () => _ = settings.Out), ("casing", () => _ = settings.Casing),
        ("migrations", () => _ = settings.Migrations), ("migrations", () => _ = settings.Prefix), ("url", () => settings.RequireConnectionString()),
    ];

    private static Task<ProjectSettings> ResolveAsync(ProjectFolder project, SettingsOverrides? overrides = null) =>
        ProjectSettings.ResolveAsync(project.Workspace, overrides ?? new SettingsOverrides());
}
