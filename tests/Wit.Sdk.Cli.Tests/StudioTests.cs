using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class StudioTests
{
    private const string Schema = """
        import { integer, pgTable } from "drizzle-orm/pg-core";
        export const numbers = pgTable("numbers", { id: integer("id").primaryKey() });
        """;

    [Fact]
    public async Task A_schema_that_does_not_compile_is_not_shown_since_its_secrets_are_unknown()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = new CliProject(("schema/schema.ts", Schema + "\nexport const broken = pgTable("));
        project.Variables["DATABASE_URL"] = database.ConnectionString;

        var result = await project.RunAsync("studio", "--no-open");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("schema.ts(", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("all")]
    public async Task A_port_is_a_number_of_one(string port)
    {
        using var project = new CliProject(("schema/schema.ts", Schema));

        var result = await project.RunAsync("studio", "--port", port);

        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_without_a_password()
    {
        using var project = new CliProject(("schema/schema.ts", Schema));
        project.Variables["DATABASE_URL"] = "postgres://somebody:hidden-word@127.0.0.1:1/nothing";

        var result = await project.RunAsync("studio", "--no-open");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("can't be reached", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", result.Error, StringComparison.Ordinal);
    }
}
