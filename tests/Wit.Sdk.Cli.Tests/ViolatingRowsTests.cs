using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>Constraints that existing rows violate, from the schema file to the database: the migration stops with nothing changed, and goes on once the rows are fixed.</summary>
public sealed class ViolatingRowsTests
{
    private const string Schema = """
        import { pgTable, integer, text } from "drizzle-orm/pg-core";
        export const users = pgTable("users", { id: integer("id"), email: text("email") });
        """;

    [Theory]
    [InlineData("text(\"email\").notNull()", "insert into users values (1, null)", "update users set email = 'a' where email is null", "23502", "column public.users.email can't be required: existing rows with NULL: 1. ")]
    [InlineData(
        "text(\"email\").unique()", "insert into users values (1, 'a'), (2, 'a')", "update users set email = id::text", "23505",
        "unique constraint public.users.users_email_unique can't be added: existing values that occur more than once: 1. ")]
    public async Task Migrate_stops_with_nothing_changed_and_goes_on_once_the_rows_are_fixed(string column, string rows, string fix, string sqlState, string message)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Schemas.Project(Schema);
        project.Variables["DB_URL"] = database.ConnectionString;
        await project.RunAsync("generate");
        await project.RunAsync("migrate");
        await database.ExecuteAsync(rows);
        project.Write("schema.ts", Schema.Replace("text(\"email\")", column, StringComparison.Ordinal));
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);

        var refused = await project.RunAsync("migrate");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"SQLSTATE {sqlState}: {message}", refused.Error, StringComparison.Ordinal);
        await database.ExecuteAsync("update users set id = id + 10");
        Assert.Equal(0L, await database.ScalarAsync<long>("select (select count(*) from pg_constraint where conrelid = 'users'::regclass) + (select count(*) from pg_index where indrelid = 'users'::regclass)"));

        await database.ExecuteAsync(fix);
        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
    }

    [Fact]
    public async Task Generate_says_that_running_applications_must_reload_an_enum_that_is_replaced()
    {
        const string Enum = "import { pgEnum } from \"drizzle-orm/pg-core\";\nexport const mood = pgEnum(\"mood\", [\"a\", \"b\"]);\n";
        using var project = Schemas.Project(Enum);
        await project.RunAsync("generate");
        foreach (var labels in new[] { "[\"b\", \"a\"]", "[\"b\"]" })
        {
            project.Write("schema.ts", Enum.Replace("[\"a\", \"b\"]", labels, StringComparison.Ordinal));
            var result = await project.RunAsync("generate", "--allow-drop", "label:public.mood.a");
            Assert.Equal(0, result.ExitCode);
            Assert.Contains("schema.ts(2,14): warning WIT3091: ", result.Error, StringComparison.Ordinal);
            Assert.Contains("ReloadTypesAsync", result.Error, StringComparison.Ordinal);
        }
    }
}
