using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class InitTests
{
    private static readonly string[] s_all =
    [
        ".gitignore", ".wit/types/drizzle-kit.d.ts", ".wit/types/drizzle-orm.d.ts", ".wit/types/pg-core.d.ts", "drizzle.config.ts", "schema/schema.ts", "tsconfig.json",
    ];

    [Fact]
    public async Task In_an_empty_folder_a_project_starts_that_the_tool_and_a_database_accept()
    {
        using var project = new CliProject();

        var started = await project.RunAsync("init");

        Assert.Equal(0, started.ExitCode);
        Assert.Equal(s_all, project.Files());
        Assert.Equal(s_all, started.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Contains("Next: edit the schema; 'wit generate' writes the migration.", started.Error, StringComparison.Ordinal);
        Assert.Equal(".wit/postgres/\n", project.Read(".gitignore"));

        await using var database = await TestDatabase.CreateAsync();
        project.Variables["DATABASE_URL"] = database.ConnectionString;
        Assert.Equal(0, (await project.RunAsync("generate", "--name", "start")).ExitCode);
        Assert.Equal((0, "applied 0000_start.sql\n"), await Short(project.RunAsync("migrate")));
        Assert.Equal(0, (await project.RunAsync("check", "--url", database.ConnectionString)).ExitCode);
    }

    [Fact]
    public async Task What_exists_is_left_as_it_is()
    {
        using var project = new CliProject(
            (".gitignore", "bin/"), ("drizzle.config.ts", "export default { dialect: 'postgresql', schema: './mine.ts' }"), ("mine.ts", "// mine"), ("tsconfig.json", "{}"));

        var first = await project.RunAsync("init");
        var files = project.Files().ToDictionary(name => name, project.Read, StringComparer.Ordinal);
        var second = await project.RunAsync("init", "--json");

        Assert.Equal(0, first.ExitCode);
        Assert.Equal("bin/\n.wit/postgres/\n", project.Read(".gitignore"));
        Assert.Equal(("// mine", "{}"), (project.Read("mine.ts"), project.Read("tsconfig.json")));
        Assert.DoesNotContain("schema/schema.ts", project.Files());
        Assert.Contains("'tsconfig.json' exists and is left as it is.", first.Error, StringComparison.Ordinal);
        Assert.Contains("\"./.wit/types/pg-core.d.ts\"", first.Error, StringComparison.Ordinal);
        Assert.Equal(0, JsonDocument.Parse(second.Out).RootElement.GetProperty("written").GetArrayLength());
        Assert.Equal(files, project.Files().ToDictionary(name => name, project.Read, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Where_drizzle_orm_is_installed_its_own_types_are_used()
    {
        using var project = new CliProject(("node_modules/drizzle-orm/package.json", "{}"));

        await project.RunAsync("init");

        Assert.Equal([".gitignore", "drizzle.config.ts", "node_modules/drizzle-orm/package.json", "schema/schema.ts"], project.Files());
    }

    [Fact]
    public async Task A_database_gives_the_schema()
    {
        await using var database = await TestDatabase.CreateAsync("create table authors (id uuid primary key default gen_random_uuid(), name text not null);");
        using var project = new CliProject();

        var started = await project.RunAsync("init", "--url", database.ConnectionString);

        Assert.Equal(0, started.ExitCode);
        Assert.Equal(s_all, project.Files());
        Assert.Contains("pgTable(\"authors\"", project.Read("schema/schema.ts"), StringComparison.Ordinal);
        Assert.Contains("'wit migrate --baseline' records it", started.Error, StringComparison.Ordinal);
        await project.RunAsync("generate");
        Assert.Equal(0, (await project.RunAsync("migrate", "--baseline", "--url", database.ConnectionString)).ExitCode);
    }

    [Fact]
    public async Task Without_the_database_that_is_named_nothing_is_written()
    {
        using var project = new CliProject();

        var started = await project.RunAsync("init", "--url", "postgres://localhost:1/nothing");

        Assert.Equal(1, started.ExitCode);
        Assert.Empty(project.Files());
    }

    private static async Task<(int ExitCode, string Out)> Short(Task<CliResult> run) => await run is var result ? (result.ExitCode, result.Out) : default;
}
