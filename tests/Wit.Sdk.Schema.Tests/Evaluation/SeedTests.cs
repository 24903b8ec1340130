using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Evaluation;

public sealed class SeedTests
{
    [Fact]
    public void The_seed_gives_21_tables_and_6_enums_and_one_warning_at_the_missing_import()
    {
        var source = CaseFiles.Read("../Cases/ok", "seed.ts");
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", source)]), default, SchemaOptions.Default);

        Assert.Equal(21, result.Model.Tables.Count);
        Assert.Equal(6, result.Model.Enums.Count);
        var warning = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Hint);
        Assert.Equal(
            "schema.ts(65,21): warning WIT2002: 'unique' is used but not imported; help: add it to the import from \"drizzle-orm/pg-core\"; Drizzle itself fails without it",
            warning.ToString());
        Assert.Equal("unique", source.Substring(warning.Location!.Span.Start, warning.Location.Span.Length));
    }
}
