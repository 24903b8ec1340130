using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests;

public sealed class SchemaFilesTests
{
    [Theory]
    [InlineData("db/*.ts", "db/a.ts db/b.ts")]
    [InlineData("db/**/*.ts", "db/a.ts db/b.ts db/sub/c.ts db/sub/deep/d.ts")]
    [InlineData("db/**/{c,d}.ts", "db/sub/c.ts db/sub/deep/d.ts")]
    [InlineData("db/[ab].ts", "db/a.ts db/b.ts")]
    [InlineData("db/?.ts", "db/a.ts db/b.ts")]
    [InlineData("db/{a,sub/c}.ts", "db/a.ts db/sub/c.ts")]
    [InlineData("./db/../db/a*", "db/a.ts")]
    [InlineData("db", "db/a.ts db/b.ts")]
    [InlineData("db/b.ts", "db/b.ts")]
    public void A_path_a_folder_or_a_pattern_names_files(string path, string expected)
    {
        using var project = Project();
        Assert.Equal(expected, Entries(project, path));
    }

    [Fact]
    public void Several_paths_keep_their_order_and_name_a_file_once()
    {
        using var project = Project();
        Assert.Equal("db/b.ts db/a.ts", Entries(project, "db/b.ts", "db/*.ts"));
    }

    [Theory]
    [InlineData("nowhere.ts")]
    [InlineData("db/*.sql")]
    [InlineData("empty")]
    public void A_path_that_names_nothing_is_a_problem_that_names_the_path(string path)
    {
        using var project = Project();
        Directory.CreateDirectory(Path.Combine(project.Folder, "empty"));
        var exception = Assert.Throws<ToolException>(() => SchemaFiles.Find(project.Workspace, [path]));
        Assert.Contains($"'{path}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_several_paths_that_names_nothing_is_passed_over()
    {
        using var project = Project();
        Assert.Equal("db/b.ts", Entries(project, "gone.ts", "db/b.ts", "db/*.sql"));
    }

    [Fact]
    public async Task An_alias_of_the_nearest_tsconfig_leads_to_the_file_that_it_means()
    {
        using var project = new ProjectFolder(
            ("tsconfig.json", """
                {
                  // as editors write it
                  "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./nowhere/*", "./src/*"], "@shared": ["src/shared/index.ts"] } },
                }
                """),
            ("src/db/schema.ts", """
                import { pgTable } from "drizzle-orm/pg-core";
                import { key } from "@/columns/key";
                import { name } from "@shared";
                export const people = pgTable("people", { id: key(), name: name() });
                """),
            ("src/columns/key.ts", """import { serial } from "drizzle-orm/pg-core"; export const key = () => serial("id").primaryKey();"""),
            ("src/shared/index.ts", """import { text } from "drizzle-orm/pg-core"; export const name = () => text("name").notNull();"""));

        var schema = await CompiledSchema.LoadAsync(project.Workspace, ["src/db/schema.ts"], Schema.Model.NameCasing.AsWritten);

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(["src/columns/key.ts", "src/db/schema.ts", "src/shared/index.ts", "tsconfig.json"], schema.Files.ReadFiles.Select(file => file.Path));
        Assert.Equal(["id", "name"], Assert.Single(schema.Model.Tables).Columns.Select(column => column.Name));
    }

    [Fact]
    public async Task Only_what_the_schema_needs_is_read_and_exports_nothing_by_itself()
    {
        using var project = new ProjectFolder(
            ("db/schema.ts", """
                import { key } from "./key";
                import type { B } from './b.js';
                import { serve } from "../server";
                import { pgTable } from "drizzle-orm/pg-core";
                export * from "../shared";
                export const people = pgTable("people", { id: key() });
                export const start = () => serve(people);
                """),
            ("db/key.ts", "export { key } from './deep/../columns';"),
            ("db/b.ts", string.Empty),
            ("db/columns/index.mts", """import { serial } from "drizzle-orm/pg-core"; export const key = () => serial("id").primaryKey();"""),
            ("server/index.ts", "export const serve = (;"),
            ("shared/index.tsx", "export const view = () => null;"),
            ("db/unrelated.ts", string.Empty));

        var schema = await CompiledSchema.LoadAsync(project.Workspace, ["db/schema.ts"], Schema.Model.NameCasing.AsWritten);

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(["db/columns/index.mts", "db/key.ts", "db/schema.ts", "shared/index.tsx"], schema.Files.ReadFiles.Select(file => file.Path));
        Assert.Equal("people", Assert.Single(schema.Model.Tables).Name.Name);
    }

    [Fact]
    public void A_loop_of_links_under_a_pattern_names_each_file_once()
    {
        using var project = Project();
        Directory.CreateSymbolicLink(Path.Combine(project.Folder, "db/sub/loop"), Path.Combine(project.Folder, "db"));
        Directory.CreateSymbolicLink(Path.Combine(project.Folder, "db/sub/deep/up"), "..");
        File.CreateSymbolicLink(Path.Combine(project.Folder, "db/0.ts"), "a.ts");

        Assert.Equal("db/a.ts db/b.ts db/sub/c.ts db/sub/deep/d.ts", Entries(project, "db/**/*.ts"));
    }

    [Fact]
    public void Links_to_another_folder_are_followed_and_two_links_to_one_file_name_it_once()
    {
        using var project = new ProjectFolder(("db/a.ts", string.Empty), ("other/b.ts", string.Empty), ("other/deep/c.ts", string.Empty));
        foreach (var link in new[] { "db/one", "db/two" }) Directory.CreateSymbolicLink(Path.Combine(project.Folder, link), Path.Combine(project.Folder, "other"));
        File.CreateSymbolicLink(Path.Combine(project.Folder, "db/z.ts"), Path.Combine(project.Folder, "other/b.ts"));

        Assert.Equal("db/a.ts db/one/b.ts db/one/deep/c.ts", Entries(project, "db/**/*.ts").Replace("db/z.ts", "db/one/b.ts", StringComparison.Ordinal).Split(' ').Order(StringComparer.Ordinal).Aggregate((left, right) => left + " " + right));
    }

    [Theory]
    [InlineData("./dist/db/schema.js", """{ "compilerOptions": { "outDir": "dist", "rootDir": "src" } }""", "src/db/schema.ts")]
    [InlineData("./dist/db/schema.js", """{ "compilerOptions": { "outDir": "./dist" } }""", "src/db/schema.ts")]
    [InlineData("./dist/db/*.js", """{ "compilerOptions": { "outDir": "dist" } }""", "src/db/other.ts src/db/schema.ts")]
    [InlineData("./out/src/db/schema.js", """{ "compilerOptions": { "outDir": "out", "rootDir": "." } }""", "src/db/schema.ts")]
    [InlineData("./built/db/schema.js", """{ "extends": "./tsconfig.base" }""", "src/db/schema.ts")]
    [InlineData("./dist/db/schema.d.ts", "{}", "src/db/schema.ts")]
    [InlineData("./build/db/modern.mjs", "{}", "src/db/modern.mts")]
    [InlineData("./dist/db/common.cjs", "{}", "src/db/common.cts")]
    [InlineData("./dist/src/db/schema.js", "{}", "src/db/schema.ts")]
    [InlineData("./dist/db", "{}", "src/db/common.cts src/db/modern.mts src/db/other.ts src/db/schema.ts")]
    public void Compiled_JavaScript_that_is_not_built_yet_is_read_from_its_source(string path, string config, string expected)
    {
        using var project = new ProjectFolder(
            ("tsconfig.json", config), ("tsconfig.base.json", """{ "compilerOptions": { "outDir": "built", "rootDir": "src" } }"""),
            ("src/db/schema.ts", string.Empty), ("src/db/other.ts", string.Empty), ("src/db/modern.mts", string.Empty), ("src/db/common.cts", string.Empty));

        Assert.Equal(expected, Entries(project, path));
    }

    [Fact]
    public void Compiled_JavaScript_that_exists_is_read_as_drizzle_kit_reads_it()
    {
        using var project = new ProjectFolder(("src/schema.ts", string.Empty), ("dist/schema.js", string.Empty));
        Assert.Equal("dist/schema.js", Entries(project, "dist/schema.js"));
    }

    [Theory]
    [InlineData("./dist/schema.js")]
    [InlineData("./dist/*.mjs")]
    [InlineData("./types/schema.d.ts")]
    public void Compiled_JavaScript_without_a_source_is_said_to_be_so(string path)
    {
        using var project = new ProjectFolder(("other/schema.ts", string.Empty));
        var exception = Assert.Throws<ToolException>(() => SchemaFiles.Find(project.Workspace, [path]));
        Assert.Contains("names compiled JavaScript", exception.Message, StringComparison.Ordinal);
        Assert.Contains("name its TypeScript source", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "name": "@app/columns", "main": "src/index.ts" }""", "@app/columns")]
    [InlineData("""{ "name": "@app/columns", "exports": { ".": "./src/index.ts" } }""", "@app/columns")]
    [InlineData("""{ "name": "@app/columns", "exports": { "./*": { "types": "./dist/*.d.ts", "default": "./dist/*.js" } } }""", "@app/columns/index")]
    public async Task A_package_that_a_package_manager_linked_is_found_without_the_files_of_the_workspace(string manifest, string specifier)
    {
        using var project = new ProjectFolder(
            ("app/schema.ts", "import { key } from \"" + specifier + "\"; import { pgTable } from \"drizzle-orm/pg-core\"; export const people = pgTable(\"people\", { id: key() });"),
            ("app/node_modules/@app/readme", string.Empty),
            ("packages/columns/package.json", manifest),
            ("packages/columns/src/index.ts", """import { serial } from "drizzle-orm/pg-core"; export const key = () => serial("id").primaryKey();"""));
        Directory.CreateSymbolicLink(Path.Combine(project.Folder, "app/node_modules/@app/columns"), Path.Combine(project.Folder, "packages/columns"));

        var schema = await CompiledSchema.LoadAsync(project.Workspace, ["app/schema.ts"], Schema.Model.NameCasing.AsWritten);

        Assert.Empty(schema.Diagnostics);
        Assert.Equal("id", Assert.Single(Assert.Single(schema.Model.Tables).Columns).Name);
    }

    [Fact]
    public async Task What_drizzle_kit_accepts_is_a_warning_where_the_caller_or_the_editorconfig_says_so()
    {
        const string twice = """import { integer, pgTable, text } from "drizzle-orm/pg-core"; export const a = pgTable("t", { id: integer("id") }); export const b = pgTable("t", { name: text("name") });""";
        using var project = new ProjectFolder(("db/schema.ts", twice), (".editorconfig", "root = true"));
        Assert.True((await CompileAsync([])).HasErrors);
        Assert.True((await CompileAsync(["WIT3002"])).HasErrors);

        var schema = await CompileAsync(["wit3001"]);
        Assert.Equal((false, "WIT3001"), (schema.HasErrors, Assert.Single(schema.Diagnostics).Code));
        Assert.Equal("name", Assert.Single(Assert.Single(schema.Model.Tables).Columns).Name);

        project.Write(".editorconfig", "root = true\n[*.ts]\nwit_diagnostic.WIT3001.severity = warning");
        Assert.False((await CompileAsync([])).HasErrors);

        Task<CompiledSchema> CompileAsync(IReadOnlyList<string> warn) =>
            CompiledSchema.LoadAsync(project.Workspace, ["db/schema.ts"], Schema.Model.NameCasing.AsWritten, warn, default);
    }

    private static ProjectFolder Project() => new(
        ("db/a.ts", string.Empty),
        ("db/b.ts", string.Empty),
        ("db/b.d.ts", string.Empty),
        ("db/notes.md", string.Empty),
        ("db/sub/c.ts", string.Empty),
        ("db/sub/deep/d.ts", string.Empty),
        ("db/node_modules/x/e.ts", string.Empty),
        ("db/.hidden/f.ts", string.Empty));

    private static string Entries(ProjectFolder project, params string[] paths) => string.Join(' ', SchemaFiles.Find(project.Workspace, paths));
}
