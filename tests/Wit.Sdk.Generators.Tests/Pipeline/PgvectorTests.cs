using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests.Pipeline;

/// <summary>A schema with vectors compiles in a fresh project too: the package that it needs is named, not missed by the compiler.</summary>
public sealed class PgvectorTests
{
    private static readonly TestFile Schema = new("/app/schema/schema.ts", """
        import { bit, customType, geometry, halfvec, integer, pgTable, point, sparsevec, text, vector } from "drizzle-orm/pg-core";
        const own = customType<{ data: number[] }>({ dataType: () => "vector(3)" });
        export const docs = pgTable("docs", {
          id: integer("id").primaryKey(), title: text("title").notNull(), v: vector("v", { dimensions: 3 }).notNull(), h: halfvec("h", { dimensions: 3 }),
          s: sparsevec("s", { dimensions: 3 }), own: own("own"), list: vector("list", { dimensions: 3 }).array(), b: bit("b", { dimensions: 3 }),
        });
        export const places = pgTable("places", { id: integer("id").primaryKey(), at: geometry("at"), on: point("on") });
        """);

    [Fact]
    public void Without_the_package_it_is_named_once_at_the_first_vector_and_everything_compiles()
    {
        var run = GeneratorRun.StartWithout("Pgvector", Schema);

        var warning = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.StartsWith("/app/schema/schema.ts(4,67): warning WIT3084: The column 'v' is a vector", warning.ToString(), StringComparison.Ordinal);
        Assert.Contains("dotnet add package Pgvector", warning.ToString(), StringComparison.Ordinal);
        Assert.Contains("required string V ", run.Sources["DocsTable.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("UseVector", run.Sources["WitDb.g.cs"], StringComparison.Ordinal);
        CompiledCode.IsClean(run.Output);
    }

    [Fact]
    public void With_the_package_its_types_are_used_and_the_data_source_knows_them()
    {
        var run = GeneratorRun.Start(Schema);

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Id == "WIT3084");
        Assert.Contains("global::Pgvector.Vector V ", run.Sources["DocsTable.g.cs"], StringComparison.Ordinal);
        Assert.Contains("VectorExtensions.UseVector(builder)", run.Sources["WitDb.g.cs"], StringComparison.Ordinal);
        CompiledCode.IsClean(run.Output);
    }

    [Fact]
    public void A_schema_without_vectors_needs_no_package()
    {
        var run = GeneratorRun.StartWithout("Pgvector", SchemaCase.Small("blog"));

        Assert.Empty(run.Result.Diagnostics);
        CompiledCode.IsClean(run.Output);
    }
}
