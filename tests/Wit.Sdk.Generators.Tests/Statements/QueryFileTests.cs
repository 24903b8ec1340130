using System.Globalization;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Statements;

/// <summary>The statements of SQL files: their code, their findings, and what they do on a server.</summary>
public sealed class QueryFileTests
{
    private const string Path = "/app/queries/desk.sql";

    private static readonly string[] s_expected =
    [
        "named: 1, 0",
        "busy: False, True, Ada, 2",
        "busy: False, False, Ada, 2",
        "busy: True, True, Ada, 1",
        "busy: True, False, Ada, 1",
        "one: Printer, True",
        "count: 2, 0",
        "stream: Printer, True",
        "stream: Screen, True",
        "left: 1",
    ];

    private static string Queries => CaseFiles.Read("Desk", "queries.sql");

    [Fact]
    public void Each_statement_becomes_a_method()
    {
        var run = Run(Queries);

        Assert.Empty(Findings(run));
        CompiledCode.IsClean(run.Output);
        CodeSnapshots.Match("queries", run.Sources.Where(source => source.Key.Contains("WitDbQueries", StringComparison.Ordinal)).Select(source => (source.Key[..^".g.cs".Length], source.Value)));
    }

    [Fact]
    public async Task Each_statement_does_what_it_says()
    {
        var file = SchemaCase.Desk();
        var model = SchemaCompiler.Compile(new[] { new SourceFile(file.Path, file.GetText().ToString()) }, default, SchemaOptions.Default).Model;
        var compilation = Run(Queries).Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(CaseFiles.Read("Desk", "queries.txt"), CompiledCode.ParseOptions));
        using var image = new MemoryStream();
        var emitted = compilation.WithAssemblyName("Queries." + Guid.NewGuid().ToString("N")).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(model));

        var scenario = AssemblyLoadContext.Default.LoadFromStream(image).GetType("My.App.Scenario")!.GetMethod("RunAsync")!;
        Assert.Equal(s_expected, await (Task<IReadOnlyList<string>>)scenario.Invoke(null, [database.ConnectionString])!);
    }

    [Theory]
    [InlineData("-- name: A :one\nSELECT titel\n  FROM tickets;", "(2,8): WIT6003")]
    [InlineData("-- name: A :many\nSELECT title FROM tickets\nWHERE true\n  AND stat = 'open' -- :if @open\n", "(4,7): WIT6003")]
    [InlineData("-- name: A :one\nSELECT sqlc.arg(x)::int, titel FROM tickets;", "(2,26): WIT6003")]
    [InlineData("\n\n-- name: A :one\nSELECT 1 FORM tickets;", "(4,15): WIT6001")]
    [InlineData("-- name: A\nSELECT 1;", "(1,1): WIT6023")]
    [InlineData("-- name: A :few\nSELECT 1;", "(1,1): WIT6023")]
    [InlineData("-- name: A :copyfrom\nINSERT INTO agents (name, skills) VALUES ($1, $2);", "(1,1): WIT6023")]
    [InlineData("-- name: A :one\n-- nothing", "(1,1): WIT6023")]
    [InlineData("-- name: A :one\nSELECT 1; SELECT 2;", "(2,11): WIT6023")]
    [InlineData("-- name: A :many\nUPDATE tickets SET title = '' WHERE false;", "(1,1): WIT6023")]
    [InlineData("-- name: A :execrows\nSELECT 1;", "(1,1): WIT6023")]
    [InlineData("-- name: A :one\nSELECT id\n, title -- :if @full\nFROM tickets;", "(1,1): WIT6023")]
    [InlineData("-- name: A :one\nSELECT 1;\n-- name: a :one\nSELECT 2;", "(1,1): WIT6023|(3,1): WIT6023")]
    [InlineData("-- name: A :one\nSELECT t FROM tickets t;", "(2,8): WIT6021")]
    [InlineData("-- name: A :exec\nUPDATE tickets SET title = '';", "(2,1): WIT6016")]
    [InlineData("SELECT not ours;", "")]
    public void A_mistake_is_at_its_line_and_column(string text, string expected) => Assert.Equal(expected, string.Join('|', Findings(Run(text))));

    [Fact]
    public void An_edit_of_one_statement_leaves_the_others_as_they_are()
    {
        var file = new TestFile(Path, Queries, "Query");
        var run = GeneratorRun.Start(SchemaCase.Desk(), file).AfterEdit(file, file.With("-- A line above.\n" + Queries.Replace("SELECT title, closed_at", "SELECT title || '' AS title, closed_at", StringComparison.Ordinal)));

        Assert.Equal(1, run.Result.TrackedSteps[StepNames.CheckedQueries].SelectMany(step => step.Outputs).Count(output => output.Reason == IncrementalStepRunReason.Modified));
        Assert.Contains("title || ''", run.Sources["My.App.WitDbQueries.StreamTitles.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_uses_the_functions_of_the_sql_beside_the_schema()
    {
        var script = new TestFile("/app/schema/database.sql", "CREATE FUNCTION twice(value integer) RETURNS bigint LANGUAGE sql AS 'SELECT 2 * value';", "Script");
        var query = new TestFile(Path, "-- name: Twice :one\nSELECT twice(@value) AS \"result!\";", "Query");

        var run = GeneratorRun.Start(SchemaCase.Desk(), script, query);

        Assert.Empty(Findings(run));
        Assert.Contains("Task<long> TwiceAsync(int value", run.Sources["My.App.WitDbQueries.Twice.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["(2,8): WIT6005"], Findings(GeneratorRun.Start(SchemaCase.Desk(), query)));
    }

    private static GeneratorRun Run(string text) => GeneratorRun.Start(SchemaCase.Desk(), new TestFile(Path, text, "Query"));

    private static IEnumerable<string> Findings(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        return run.Result.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Path).Select(diagnostic =>
        {
            var start = diagnostic.Location.GetLineSpan().StartLinePosition;
            return string.Create(CultureInfo.InvariantCulture, $"({start.Line + 1},{start.Character + 1}): {diagnostic.Id}");
        });
    }
}
