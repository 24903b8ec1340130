using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>A database that EF Core 10 created (<c>tests/oracle/efcore</c>): taken over, its history left alone. The tests of the generator run the code of its schema.</summary>
public sealed class EfCoreTests
{
    private static readonly string s_fixture = RepositoryRoot.Combine("tests", "oracle", "efcore");

    [Fact]
    public async Task The_database_of_EF_Core_is_pulled_baselined_and_pushed_without_a_change()
    {
        await using var database = await TestDatabase.CreateAsync(await File.ReadAllTextAsync(Path.Combine(s_fixture, "efcore.sql")));
        using var project = new CliProject();
        project.Variables["DATABASE_URL"] = database.ConnectionString;

        var pulled = await project.RunAsync("init", "--url", database.ConnectionString, "--schema-filter", "public", "--schema-filter", "audit");
        Assert.True(pulled.ExitCode == 0, pulled.Error);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(s_fixture, "schema.ts")), project.Read("schema/schema.ts"));

        Assert.Equal((0, string.Empty, "The files are what the database has.\n"), await All(project.RunAsync("pull")));
        Assert.Equal(0, (await project.RunAsync("generate", "--name", "start")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("migrate", "--baseline")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("check", "--url", database.ConnectionString)).ExitCode);
        var pushed = await project.RunAsync("push", "--yes-this-database", new Npgsql.NpgsqlConnectionStringBuilder(database.ConnectionString).Database!);
        Assert.True(pushed.ExitCode == 0, pushed.Error);
        Assert.Equal("20260101000000_Initial 10.0.0", await database.ScalarAsync<string>("""SELECT string_agg("MigrationId" || ' ' || "ProductVersion", ',') FROM "__EFMigrationsHistory" """));
    }

    [Fact]
    public async Task The_history_of_EF_Core_stays_in_files_that_have_it()
    {
        await using var database = await TestDatabase.CreateAsync("""CREATE TABLE "__EFMigrationsHistory" ("MigrationId" text PRIMARY KEY, "ProductVersion" text);""");
        using var project = new CliProject(("schema/schema.ts", """
            import { pgTable, text } from "drizzle-orm/pg-core";
            export const history = pgTable("__EFMigrationsHistory", { id: text("MigrationId").primaryKey(), version: text("ProductVersion") });
            """));

        Assert.Equal((0, string.Empty, "The files are what the database has.\n"), await All(project.RunAsync("pull", "--url", database.ConnectionString)));
    }

    private static async Task<(int ExitCode, string Out, string Error)> All(Task<CliResult> run) => await run is var result ? (result.ExitCode, result.Out, result.Error) : default;
}
