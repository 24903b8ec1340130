using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests.Statements;

/// <summary>A statement is checked when it or the schema changes, and nothing else is.</summary>
public sealed class SqlCachingTests
{
    private const string Code = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Wit.Sdk;
        namespace My.App;
        public partial class TicketsTable
        {
            [Sql("SELECT count(*) FROM tickets")]
            public partial Task<long> CountAllAsync(CancellationToken cancellationToken = default);

            [Sql("UPDATE tickets SET title = @title")]
            public partial Task<long> RenameAllAsync(string title, CancellationToken cancellationToken = default);
        }
        """;

    [Fact]
    public void A_line_above_moves_the_findings_and_nothing_else()
    {
        var run = GeneratorRun.StartWithCode(Code, SchemaCase.Desk()).AfterEdit("\n" + Code);

        Assert.All(Reasons(run, StepNames.SqlStatements), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, StepNames.SqlFindings));
        Assert.Equal(12, Line(run));
    }

    [Fact]
    public void An_edit_of_one_statement_checks_that_one()
    {
        var run = GeneratorRun.StartWithCode(Code, SchemaCase.Desk()).AfterEdit(Code.Replace("count(*)", "count(title)", StringComparison.Ordinal));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(run, StepNames.SqlStatements).Order());
        Assert.Contains("count(title)", run.Sources["My.App.TicketsTable.CountAllAsync.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_schema_that_statements_do_not_name_emits_none_of_them_again()
    {
        var schema = SchemaCase.Desk();
        var run = GeneratorRun.StartWithCode(Code, schema).AfterEdit(schema, schema.With(schema.GetText().ToString().Replace("skills: text(\"skills\")", "skills: text(\"abilities\")", StringComparison.Ordinal)));

        Assert.All(Reasons(run, StepNames.SqlStatements), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void Without_statements_there_are_no_steps()
    {
        var run = GeneratorRun.Start(SchemaCase.Desk());

        Assert.DoesNotContain(StepNames.SqlStatements, run.Result.TrackedSteps.Keys);
        Assert.DoesNotContain(StepNames.SqlMethods, run.Result.TrackedSteps.Keys);
    }

    private static int Line(GeneratorRun run) => run.Result.Diagnostics.Single(diagnostic => diagnostic.Id == "WIT6016").Location.GetLineSpan().StartLinePosition.Line + 1;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) => run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);
}
