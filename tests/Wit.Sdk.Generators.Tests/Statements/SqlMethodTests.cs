using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Statements;

/// <summary>The methods with a statement: their code as people see it.</summary>
public sealed class SqlMethodTests
{
    [Fact]
    public void Each_form_of_a_method_gets_this_body()
    {
        var run = GeneratorRun.StartWithCode(CaseFiles.Read("Desk", "methods.txt"), SchemaCase.Desk());

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        CompiledCode.IsClean(run.Output);
        CodeSnapshots.Match("desk", run.Sources.Where(source => source.Key.Contains("Statement", StringComparison.Ordinal) || source.Value.Contains("SqlStatements", StringComparison.Ordinal)).Select(source => (source.Key[..^".g.cs".Length], source.Value)));
    }
}
