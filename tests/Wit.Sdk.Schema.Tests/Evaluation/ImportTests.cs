using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>What imports mean: each test has a schema whose only column, <c>found</c>, comes from the file that the import has to find.</summary>
public sealed class ImportTests
{
    private const string Schema = "/repo/apps/web/src/db/schema.ts";
    private const string Column = "import { text } from 'drizzle-orm/pg-core'; export const found = text('found');";

    [Theory]
    [InlineData("./column")]
    [InlineData("./column.ts")]
    [InlineData("./column.js")]
    [InlineData("../db/column")]
    [InlineData("./other/../column")]
    public void A_relative_import_means_a_file_with_or_without_its_extension(string specifier) =>
        Finds(specifier, ("/repo/apps/web/src/db/column.ts", Column));

    [Theory]
    [InlineData("./column.mjs", "column.mts")]
    [InlineData("./column.cjs", "column.cts")]
    [InlineData("./column.js", "column.tsx")]
    [InlineData("./column", "column/index.ts")]
    [InlineData(".", "index.ts")]
    [InlineData("./a.b", "a.b.ts")]
    public void A_relative_import_means_a_source_or_the_index_of_a_folder(string specifier, string file) =>
        Finds(specifier, ("/repo/apps/web/src/db/" + file, Column));

    [Theory]
    [InlineData("@/column", "/repo/apps/web/src/column.ts")]
    [InlineData("@/db/column.js", "/repo/apps/web/other/column.ts")]
    [InlineData("@app/models", "/repo/models/src/index.ts")]
    [InlineData("~column", "/repo/apps/web/src/column.ts")]
    public void An_alias_of_tsconfig_means_its_first_target_that_is_there(string specifier, string file) => Finds(
        specifier,
        ("/repo/apps/web/tsconfig.json", """
            {
              // Comments and trailing commas are what a tsconfig has.
              "compilerOptions": {
                "baseUrl": ".",
                "paths": { "@/*": ["./src/*"], "@/db/*": ["./database/*", "./other/*"], "@app/models": ["../../models/src/index.ts"], "~*": ["src/*"], },
              },
            }
            """),
        (file, Column));

    [Fact]
    public void Aliases_are_taken_from_what_a_tsconfig_extends_relative_to_it() => Finds(
        "@shared/column",
        ("/repo/apps/web/tsconfig.json", """{ "extends": "../../tsconfig.base" }"""),
        ("/repo/tsconfig.base.json", """{ "extends": ["./tsconfig.paths.json"], "compilerOptions": { "strict": true } }"""),
        ("/repo/tsconfig.paths.json", """{ "compilerOptions": { "paths": { "@shared/*": ["libs/shared/*"] } } }"""),
        ("/repo/libs/shared/column.ts", Column));

    [Fact]
    public void Aliases_are_taken_from_the_tsconfig_of_a_package_that_is_extended() => Finds(
        "~/column",
        ("/repo/apps/web/tsconfig.json", """{ "extends": "@repo/config/base.json" }"""),
        ("/repo/package.json", """{ "workspaces": ["apps/*", "tooling/*"] }"""),
        ("/repo/tooling/config/package.json", """{ "name": "@repo/config" }"""),
        ("/repo/tooling/config/base.json", """{ "compilerOptions": { "paths": { "~/*": ["${configDir}/src/*"] } } }"""),
        ("/repo/apps/web/src/column.ts", Column));

    [Fact]
    public void A_tsconfig_that_only_refers_to_others_has_the_aliases_of_these() => Finds(
        "@/column",
        ("/repo/apps/web/tsconfig.json", """{ "files": [], "references": [{ "path": "./tsconfig.node.json" }, { "path": "./tsconfig.app.json" }] }"""),
        ("/repo/apps/web/tsconfig.node.json", """{ "compilerOptions": { "strict": true } }"""),
        ("/repo/apps/web/tsconfig.app.json", """{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }"""),
        ("/repo/apps/web/src/column.ts", Column));

    [Fact]
    public void A_base_url_makes_paths_of_names() => Finds(
        "src/column", ("/repo/apps/web/tsconfig.json", """{ "compilerOptions": { "baseUrl": "./" } }"""), ("/repo/apps/web/src/column.ts", Column));

    [Fact]
    public void An_alias_of_a_tsconfig_further_up_counts_when_the_nearest_has_none() => Finds(
        "@/column",
        ("/repo/apps/web/tsconfig.json", """{ "compilerOptions": { "paths": { "#/*": ["./src/*"] } } }"""),
        ("/repo/tsconfig.json", """{ "compilerOptions": { "paths": { "@/*": ["./apps/web/src/*"] } } }"""),
        ("/repo/apps/web/src/column.ts", Column));

    [Theory]
    [InlineData("""{ "name": "@repo/db", "exports": { "./column": "./src/column.ts" } }""")]
    [InlineData("""{ "name": "@repo/db", "exports": { "./*": { "types": "./dist/*.d.ts", "default": "./src/*.ts" } } }""")]
    [InlineData("""{ "name": "@repo/db", "exports": { "./*": { "types": "./dist/*.d.ts", "default": "./dist/*.js" } } }""")]
    [InlineData("""{ "name": "@repo/db" }""")]
    public void A_package_of_the_workspace_means_the_source_of_what_it_exports(string manifest) => Finds(
        "@repo/db/column",
        ("/repo/package.json", """{ "workspaces": { "packages": ["packages/**"] } }"""),
        ("/repo/packages/data/db/package.json", manifest),
        ("/repo/packages/data/db/src/column.ts", Column));

    [Theory]
    [InlineData("""{ "name": "db", "exports": "./source/main.ts" }""", "source/main.ts")]
    [InlineData("""{ "name": "db", "exports": { ".": { "import": "./dist/index.mjs", "types": "./dist/index.d.ts" } } }""", "src/index.ts")]
    [InlineData("""{ "name": "db", "main": "./dist/index.js", "types": "./index.ts" }""", "index.ts")]
    [InlineData("""{ "name": "db", "main": "build/schema.js" }""", "build/schema.js")]
    [InlineData("""{ "name": "db" }""", "src/index.ts")]
    public void A_package_by_its_bare_name_means_its_entry(string manifest, string file) => Finds(
        "db",
        ("/repo/pnpm-workspace.yaml", "# what is ours\npackages:\n  - 'apps/*'\n  - \"libs/*\" # shared\ncatalog:\n  - 'none/*'\n"),
        ("/repo/libs/database/package.json", manifest),
        ("/repo/libs/database/" + file, Column));

    [Fact]
    public void A_package_may_import_itself_by_name_and_by_its_own_imports()
    {
        (string, string)[] files =
        [
            ("/repo/apps/web/package.json", """{ "name": "web", "imports": { "#columns/*": "./src/columns/*.ts" } }"""),
            ("/repo/apps/web/src/columns/column.ts", Column),
        ];
        Finds("web/columns/column", files);
        Finds("#columns/column", files);
    }

    [Fact]
    public void What_is_built_is_read_when_there_is_no_source() => Finds(
        "db",
        ("/repo/package.json", """{ "workspaces": ["libs/*"] }"""),
        ("/repo/libs/db/package.json", """{ "name": "db", "main": "./dist/index.js" }"""),
        ("/repo/libs/db/dist/index.js", """
            "use strict";
            Object.defineProperty(exports, "__esModule", { value: true });
            exports.found = void 0;
            const pg_core_1 = require("drizzle-orm/pg-core");
            exports.found = (0, pg_core_1.text)("found");
            """));

    [Theory]
    [InlineData("@/gone", "error WIT2004: The file '@/gone' is not among the files of the schema; help: correct the path, or add the file to the schema's files")]
    [InlineData("gone", "error WIT2006: The DDL needs the value of 'found', but it comes from the package 'gone', whose code isn't run here; help: write the value into the schema")]
    public void An_import_that_means_no_file_is_an_error_where_the_ddl_needs_it(string specifier, string message)
    {
        var result = Compile(specifier, ("/repo/package.json", """{ "workspaces": ["libs/*", 1] }"""), ("/repo/tsconfig.json", "{ \"compilerOptions\": { \"paths\": [] } "));

        Assert.EndsWith(message, Assert.Single(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error).ToString(), StringComparison.Ordinal);
    }

    private static void Finds(string specifier, params (string Path, string Content)[] files)
    {
        var result = Compile(specifier, files);
        Assert.DoesNotContain(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal("found", Assert.Single(Assert.Single(result.Model.Tables).Columns).Name);
    }

    private static CompilationResult Compile(string specifier, params (string Path, string Content)[] files)
    {
        var schema = new SourceFile(Schema, $$"""
            import { pgTable } from "drizzle-orm/pg-core";
            import { found } from "{{specifier}}";
            export const things = pgTable("things", { found });
            """);
        return SchemaCompiler.Compile(new([schema]), new([.. files.Select(file => new SourceFile(file.Path, file.Content))]), SchemaOptions.Default);
    }
}
