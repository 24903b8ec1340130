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
    public async Task A_path_a_folder_or_a_pattern_names_files(string path, string expected)
    {
        using var project = Project();
        Assert.Equal(expected, await EntriesAsync(project, path));
    }

    [Fact]
    public async Task Several_paths_keep_their_order_and_name_a_file_once()
    {
        using var project = Project();
        Assert.Equal("db/b.ts db/a.ts", await EntriesAsync(project, "db/b.ts", "db/*.ts"));
    }

    [Theory]
    [InlineData("nowhere.ts")]
    [InlineData("db/*.sql")]
    [InlineData("empty")]
    public async Task A_path_that_names_nothing_is_a_problem_that_names_the_path(string path)
    {
        using var project = Project();
        Directory.CreateDirectory(Path.Combine(project.Folder, "empty"));
        var exception = await Assert.ThrowsAsync<ToolException>(() => SchemaFiles.ReadAsync(project.Workspace, [path]));
        Assert.Contains($"'{path}'", exception.Message, StringComparison.Ordinal);
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
        Assert.Equal(["src/columns/key.ts", "src/shared/index.ts"], schema.Files.Imported.Select(file => file.Path));
        Assert.Equal(["id", "name"], Assert.Single(schema.Model.Tables).Columns.Select(column => column.Name));
    }

    [Fact]
    public async Task What_a_file_imports_is_read_and_exports_nothing_by_itself()
    {
        using var project = new ProjectFolder(
            ("db/schema.ts", """
                import { a } from "./a";
                import type { B } from './b.js';
                export * from "../shared";
                import fs from "node:fs"; import { x } from "drizzle-orm/pg-core";
                const lazy = await import("./lazy.mjs");
                """),
            ("db/a.ts", "import './deep/../c'"),
            ("db/b.ts", string.Empty),
            ("db/c/index.ts", "import { a } from '../a';"),
            ("db/lazy.mts", string.Empty),
            ("shared/index.ts", string.Empty),
            ("db/unrelated.ts", string.Empty));
        var files = await SchemaFiles.ReadAsync(project.Workspace, ["db/schema.ts"]);
        Assert.Equal(["db/schema.ts"], files.Entries.Select(file => file.Path));
        Assert.Equal(["db/a.ts", "db/b.ts", "db/c/index.ts", "db/lazy.mts", "shared/index.ts"], files.Imported.Select(file => file.Path));
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

    private static async Task<string> EntriesAsync(ProjectFolder project, params string[] paths) =>
        string.Join(' ', (await SchemaFiles.ReadAsync(project.Workspace, paths)).Entries.Select(file => file.Path));
}
