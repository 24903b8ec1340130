using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Statements;

/// <summary>The pages of the diagnostics of SQL: the first example is reported, and the second is the cure.</summary>
public sealed class SqlRulePageTests
{
    public static TheoryData<string> Codes =>
    [
        .. typeof(DiagnosticCatalogue).GetProperties().Select(property => ((Schema.Diagnostics.DiagnosticDescriptor)property.GetValue(null)!).Code)
            .Where(code => code.StartsWith("WIT60", StringComparison.Ordinal) && code is not ("WIT6001" or "WIT6023" or "WIT6090")),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_first_example_is_reported_and_the_second_is_not(string code)
    {
        var examples = File.ReadAllText(RepositoryRoot.Combine("docs", "rules", code + ".md")).Split("```").Where((_, i) => i % 2 == 1).ToList();

        Assert.Equal(2, examples.Count);
        Assert.Contains(code, Report(examples[0]));
        Assert.Empty(Report(examples[1]));
    }

    private static List<string> Report(string example)
    {
        var code = example[(example.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        var method = example.StartsWith("sql", StringComparison.Ordinal)
            ? $"[Sql(\"\"\"\n{code}\"\"\")] public partial Task RunAsync({(code.Contains("::text IS NULL", StringComparison.Ordinal) ? "string value, " : string.Empty)}CancellationToken cancellationToken);"
            : code;
        return
        [
            .. GeneratorRun.StartWithCode(
                $$"""
                using System;
                using System.Collections.Generic;
                using System.Threading;
                using System.Threading.Tasks;
                using Wit.Sdk;
                namespace My.App;
                public partial class TicketsTable
                {
                {{method}}
                }
                """,
                SchemaCase.Desk()).Result.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("WIT6", StringComparison.Ordinal)),
        ];
    }
}
