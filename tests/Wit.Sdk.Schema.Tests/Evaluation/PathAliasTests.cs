using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

public sealed class PathAliasTests
{
    private const string Config = """
        {
          // Comments and trailing commas are what a tsconfig has.
          "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./src/*"], "@/db/*": ["./database/*", "./other/*"], "@app/models": ["../models/src/index.ts"], }, },
        }
        """;

    [Fact]
    public void A_tsconfig_gives_its_aliases_the_most_specific_first()
    {
        var aliases = PathAliasReader.Read(new SourceFile("/app/web/tsconfig.json", Config));

        Assert.Equal(
            [
                new PathAlias("@app/models", new(["/app/models/src/index.ts"])),
                new PathAlias("@/db/*", new(["/app/web/database/*", "/app/web/other/*"])),
                new PathAlias("@/*", new(["/app/web/src/*"])),
            ],
            aliases);
    }

    [Theory]
    [InlineData("{ \"compilerOptions\": {} }")]
    [InlineData("{ \"compilerOptions\": { \"paths\": [] } }")]
    [InlineData("[")]
    [InlineData("")]
    public void A_tsconfig_without_aliases_gives_none(string content) =>
        Assert.Empty(PathAliasReader.Read(new SourceFile("tsconfig.json", content)));

    [Fact]
    public void Imports_find_files_through_aliases()
    {
        var schema = new SourceFile("/app/web/schema.ts", """
            import { pgTable } from "drizzle-orm/pg-core";
            import { id } from "@/columns";
            import { name } from "@/db/names.js";
            import { kind } from "@app/models";
            import { gone } from "@/gone";
            export const a = pgTable("a", { id: id(), name, kind });
            export const b = pgTable("b", { id: gone() });
            """);
        var columns = new SourceFile("/app/web/src/columns.ts", "import { uuid } from 'drizzle-orm/pg-core'; export const id = () => uuid('id').primaryKey();");
        var names = new SourceFile("/app/web/other/names.ts", "import { text } from 'drizzle-orm/pg-core'; export const name = text('name');");
        var models = new SourceFile("/app/models/src/index.ts", "import { text } from 'drizzle-orm/pg-core'; export const kind = text('kind');");
        var options = SchemaOptions.Default with { Paths = PathAliasReader.Read(new SourceFile("/app/web/tsconfig.json", Config)) };

        var result = SchemaCompiler.Compile(new([schema]), new([columns, names, models]), options);

        Assert.Equal(["id", "name", "kind"], Assert.Single(result.Model.Tables).Columns.Select(column => column.Name));
        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("/app/web/schema.ts(5,22): error WIT2004: The file '@/gone' is not among the files of the schema; help: correct the path, or add the file to the schema's files", error.ToString());
    }
}
