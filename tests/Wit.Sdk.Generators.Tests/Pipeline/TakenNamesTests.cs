using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests.Pipeline;

/// <summary>Names that meet in C# compile, and a hint says who is called how.</summary>
public sealed class TakenNamesTests
{
    private const string Imports = "import { pgTable, pgEnum, integer, text } from \"drizzle-orm/pg-core\";\n";

    [Theory]
    [InlineData(
        "export const people = pgTable(\"people\", { userId: integer(\"a\").primaryKey(), user_id: integer(\"b\") });",
        "(2,78): info WIT3080: The column 'user_id' of the table 'people' is 'UserIdValue' in C#, since 'UserId' is the column 'userId'; help: rename the key of one of them")]
    [InlineData(
        "export const level = pgEnum(\"level\", [\"a-b\", \"a_b\"]);",
        "(2,14): info WIT3080: The label 'a_b' of the enum 'level' is 'AB2' in C#, since 'AB' is the label 'a-b'; help: rename one of the labels")]
    [InlineData(
        "export const status = pgEnum(\"status\", [\"on\"]); export const statuses = pgTable(\"statuses\", { id: integer().primaryKey() });",
        "info WIT3080: The row of the table 'statuses' is 'StatusRow' in C#, since 'Status' is the enum 'status'; help: name the row with @entity")]
    [InlineData(
        "export const users = pgTable(\"a\", { id: integer().primaryKey() }); export const usersTable = pgTable(\"b\", { id: integer().primaryKey() });",
        "info WIT3080: The table 'b' is 'UsersTable' in C#, since 'Users' is the table 'a'; help: export it by another name")]
    [InlineData(
        "export const migrations = pgTable(\"migrations\", { id: integer().primaryKey() });",
        "info WIT3080: The table 'migrations' is 'MigrationsTable' in C#, since 'Migrations' is a name of the generated code itself; help: export it by another name")]
    public void A_name_that_is_taken_is_a_hint_with_the_cure(string schema, string expected)
    {
        var run = GeneratorRun.Start(new TestFile("/app/schema/schema.ts", Imports + schema));

        CompiledCode.IsClean(run.Output);
        var hints = run.Result.Diagnostics.Where(diagnostic => diagnostic.Id == "WIT3080").Select(diagnostic => diagnostic.ToString()).ToList();
        Assert.Contains(hints, hint => hint.Contains(expected, StringComparison.Ordinal));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public void The_schema_of_the_platform_has_no_names_that_meet() =>
        Assert.DoesNotContain(GeneratorRun.Start(SchemaCase.Wit()).Result.Diagnostics, diagnostic => diagnostic.Id == "WIT3080");
}
