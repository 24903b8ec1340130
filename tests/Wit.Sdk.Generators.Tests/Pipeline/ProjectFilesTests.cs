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

    /// <summary>As documented: the files of the package and its package.json, and nothing of the root.</summary>
    [Theory]
    [InlineData("""{ "name": "@acme/domain", "main": "./src/index.ts" }""")]
    [InlineData("""{ "name": "@acme/domain", "main": "./dist/index.js", "types": "./dist/index.d.ts" }""")]
    [InlineData("""{ "name": "@acme/domain", "exports": "./src/index.ts" }""")]
    [InlineData("""{ "name": "@acme/domain", "exports": { ".": { "import": "./dist/index.mjs", "require": "./dist/index.cjs" } } }""")]
    public void A_package_of_the_workspace_is_found_without_the_files_that_declare_the_workspace(string manifest)
    {
        TestFile[] others = [.. Others.Where(file => file.Path != "/app/package.json" && !file.Path.Contains("/domain/package", StringComparison.Ordinal)),
            new("/app/packages/domain/package.json", manifest, "Import"), new("/app/packages/other/package.json", """{ "name": "@acme/other" }""", "Import")];
        var run = GeneratorRun.Start([Books, .. others]);

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        CompiledCode.IsClean(run.Output);
    }

    [Theory]
    [InlineData("""{ "workspaces": { "packages": ["packages/*"] } }""", null)]
    [InlineData("{}", "packages:\n  - 'packages/*'\n")]
    public void Each_package_manager_declares_its_workspace_in_its_own_way(string root, string? pnpm)
    {
        TestFile[] declared = pnpm is null ? [] : [new("/app/pnpm-workspace.yaml", pnpm, "Import")];
        var run = GeneratorRun.Start([Books, .. Others.Where(file => file.Path != "/app/package.json"), new("/app/package.json", root, "Import"), .. declared]);

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        CompiledCode.IsClean(run.Output);
    }

    [Theory]
    [InlineData("./dist/schema/books.table.js", """{ "compilerOptions": { "outDir": "dist", "rootDir": ".", "paths": { "@/*": ["./shared/*"] } } }""")]
    [InlineData("./dist/schema/*.table.js", """{ "compilerOptions": { "paths": { "@/*": ["./shared/*"] } } }""")]
    public void A_config_that_names_compiled_JavaScript_means_its_source(string schema, string tsconfig)
    {
        var config = new TestFile("/app/drizzle.config.ts", $$"""export default { schema: "{{schema}}", casing: "snake_case" };""", "Config");
        var run = GeneratorRun.Start([Books, config, .. Others.Where(file => file.Path != "/app/tsconfig.json"), new("/app/tsconfig.json", tsconfig, "Import")]);

        Assert.Equal(["Book"], RowsOf(run));
    }

    /// <summary>MSBuild follows links and gives a file once for each path that leads to it.</summary>
    [Fact]
    public void A_file_that_links_lead_to_by_two_paths_counts_once()
    {
        var (one, two) = (new TestFile("/app/schema/one/a.ts", Draft("a")), new TestFile("/app/schema/two/a.ts", Draft("a")));
        var run = GeneratorRun.Start(
            one, two, new TestFile("/app/schema/one/index.ts", "export * from \"./a\";"), new TestFile("/app/schema/two/index.ts", "export * from \"./a\";"));

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(["Draft"], RowsOf(run));
    }

    [Fact]
    public void Files_of_one_text_that_import_different_files_are_two()
    {
        var run = GeneratorRun.Start(
            new TestFile("/app/schema/one/a.ts", Draft("a")), new TestFile("/app/schema/two/a.ts", Draft("b").Replace("drafts", "others", StringComparison.Ordinal)),
            new TestFile("/app/schema/one/index.ts", "export * from \"./a\";"), new TestFile("/app/schema/two/index.ts", "export * from \"./a\";"));

        Assert.Equal(["Draft", "Other"], RowsOf(run));
    }

    [Theory]
    [InlineData("WIT3001", null)]
    [InlineData("wit3002; WIT3001", null)]
    [InlineData(null, "warning")]
    [InlineData(null, "none")]
    public void What_drizzle_kit_accepts_is_lowered_to_a_warning_by_a_property_or_the_editorconfig(string? property, string? setting)
    {
        var settings = setting is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["wit_diagnostic.WIT3001.severity"] = setting };
        var twice = new TestFile("/app/schema/schema.ts", Draft("a") + Draft("b").Replace("export const drafts", "export const others", StringComparison.Ordinal)) { EditorConfig = settings };
        var properties = new Dictionary<string, string> { ["RootNamespace"] = "My.App" };
        if (property is not null) properties["WitWarn"] = property;
        var journal = new TestFile("/app/schema/migrations/meta/_journal.json", """{ "version": "7", "dialect": "postgresql", "entries": [] }""", "Migration");
        var run = GeneratorRun.Start(properties, twice, journal);

        Assert.Equal(["WIT3001", "WIT4001"], run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains("\"b\"", run.Sources["OthersTable.g.cs"], StringComparison.Ordinal);
        CompiledCode.IsClean(run.Output);
    }

    private static string Draft(string column) =>
        $$"""import { pgTable, text } from "drizzle-orm/pg-core"; export const drafts = pgTable("drafts", { {{column}}: text("{{column}}").primaryKey() });""" + "\n";

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
