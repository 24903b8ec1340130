using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests;

/// <summary>The generated C# as people see it; all of it compiles with warnings as errors.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("blog")]
    [InlineData("types")]
    [InlineData("names")]
    [InlineData("tags")]
    [InlineData("tenants")]
    public void A_small_schema_gives_this_code(string name) => Verify(GeneratorRun.Start(SchemaCase.Small(name)), name);

    [Fact]
    public void The_schema_of_the_platform_gives_this_code() => Verify(GeneratorRun.Start(SchemaCase.Wit()), "schema");

    private static void Verify(GeneratorRun run, string name)
    {
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        CompiledCode.IsClean(run.Output);
        CodeSnapshots.Match(name, run.Sources.Select(source => (source.Key[..^".g.cs".Length], source.Value)));
    }
}
