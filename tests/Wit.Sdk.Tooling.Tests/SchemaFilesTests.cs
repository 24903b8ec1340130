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

        var schema = await CompiledSchema.LoadAsync(project.Workspace, ["src/db/schema.ts"], Schema.NameCasing.AsWritten);

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

        var schema = await CompiledSchema.LoadAsync(project.Workspace, ["db/schema.ts"], Schema.NameCasing.AsWritten);

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(["db/columns/index.mts", "db/key.ts", "db/schema.ts", "shared/index.tsx"], schema.Files.ReadFiles.Select(file => file.Path));
        Assert.Equal("people", Assert.Single(schema.Model.Tables).Name.Name);
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
