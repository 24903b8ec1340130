using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests.Pipeline;

/// <summary>The build sees a project as the tool does: its config, its aliases, its packages.</summary>
public sealed class ProjectFilesTests
{
    private static readonly TestFile Books = new("/app/schema/books.table.ts", """
        import { pgTable, text } from "drizzle-orm/pg-core";
        import { key } from "@/columns";
        import { Kind } from "@acme/domain";
        export const books = pgTable("books", { bookId: key(), kind: text().default(Kind.Novel) });
        """);

    private static readonly TestFile Columns = new("/app/shared/columns.ts", """
        import { pgTable, uuid } from "drizzle-orm/pg-core";
        export const key = () => uuid().primaryKey();
        export const notOfTheSchema = pgTable("other", { id: key() });
        """, "Import");

    private static readonly TestFile[] Others =
    [
        Columns,
        new("/app/schema/drafts.ts", """import { pgTable, text } from "drizzle-orm/pg-core"; export const drafts = pgTable("drafts", { id: text().primaryKey() });"""),
        new("/app/tsconfig.json", """{ "compilerOptions": { "paths": { "@/*": ["./shared/*"] } } }""", "Import"),
        new("/app/package.json", """{ "workspaces": ["packages/*"] }""", "Import"),
        new("/app/packages/domain/package.json", """{ "name": "@acme/domain", "main": "./src/index.ts" }""", "Import"),
        new("/app/packages/domain/src/index.ts", """export enum Kind { Novel = "novel" }""", "Import"),
    ];

    [Fact]
    public void Imports_find_files_by_alias_and_by_package_and_only_the_schemas_own_exports_count()
    {
        var run = GeneratorRun.Start([Books, .. Others]);

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["Book", "Draft"], RowsOf(run));
        CompiledCode.IsClean(run.Output);
    }

    [Theory]
    [InlineData("./schema/*.table.ts")]
    [InlineData("schema/books.table.ts")]
    [InlineData("./schema/{books,films}.table.ts")]
    public void The_config_says_which_files_make_the_schema_and_how_keys_become_names(string schema)
    {
        var config = new TestFile("/app/drizzle.config.ts", $$"""
            import { defineConfig } from "drizzle-kit";
            export default defineConfig({ dialect: "postgresql", casing: "snake_case", schema: "{{schema}}", dbCredentials: { url: process.env.DATABASE_URL! } });
            """, "Config");
        var run = GeneratorRun.Start([Books, config, .. Others]);

        Assert.Equal(["Book"], RowsOf(run));
        Assert.Contains("book_id", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrations: { table: \"applied\", schema: \"own\" },", "HistorySchema = \"own\",\n        HistoryTable = \"applied\",")]
    [InlineData("migrations: { prefix: \"unix\", table: \"a\\\"b\" },", "Assembly,\n        HistoryTable = \"a\\\"b\",")]
    [InlineData("", "Assembly,\n    };")]
    public void The_config_says_where_the_app_records_its_migrations(string migrations, string expected)
    {
        var config = new TestFile("/app/drizzle.config.ts", $$"""
            import { defineConfig } from "drizzle-kit";
            export default defineConfig({ dialect: "postgresql", {{migrations}} schema: "schema/drafts.ts" });
            """, "Config");
        var run = GeneratorRun.Start([config, .. Others]);

        Assert.Contains(expected, run.Sources["WitDb.g.cs"], StringComparison.Ordinal);
        CompiledCode.IsClean(run.Output);
    }

    private static IEnumerable<string> RowsOf(GeneratorRun run) => new[] { "Book", "Draft", "Other" }
        .Where(name => run.Sources.Values.Any(source => source.Contains("sealed partial record " + name + "\n", StringComparison.Ordinal) || source.Contains("sealed partial record " + name + " ", StringComparison.Ordinal)));
}
