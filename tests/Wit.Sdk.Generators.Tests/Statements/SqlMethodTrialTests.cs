using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Statements;

/// <summary>The methods with a statement on a server: each form of a result, enums, arrays, NULL, rows in rows, documents, streams, batches, transactions, failures.</summary>
public sealed class SqlMethodTrialTests
{
    private static readonly string[] s_expected =
    [
        "hired: Eve, sql+c#, sql,c#, True",
        "card: Mouse, Waiting, bob@desk.example, nobody",
        "card: Printer, Open, ada@desk.example, Eve",
        "card: Screen, Open, ada@desk.example, nobody",
        "found: True, True, True",
        "count: 2, True, True",
        "busy: ada@desk.example, Ada, 2",
        "busy: bob@desk.example, nobody, 0",
        "stream: Mouse",
        "stream: Printer",
        "stream: Screen",
        "last: ada@desk.example, Screen",
        "last: bob@desk.example, Mouse",
        "stopped: Mouse",
        "assigned: Mouse, nobody, bob@desk.example",
        "assigned: Printer, Eve, ada@desk.example",
        "assigned: Screen, nobody, ada@desk.example",
        "none: True",
        "details: TicketDetails { Browser = Firefox, Attempts = 3 }",
        "assigned: 2, 2",
        "closed: Closed, True, (1, 1)",
        "missing: the statement returned no row, where exactly one is expected",
        "broken: tickets_agent_id_agents_id_fk",
        "batch: 1, 2, True",
        "batch: 2, 1",
        "broken: tickets_agent_id_agents_id_fk",
        "removed: 1, True",
        "restored: True, 0",
    ];

    [Fact]
    public async Task Each_form_of_a_method_does_what_its_statement_says()
    {
        var file = SchemaCase.Desk();
        var model = SchemaCompiler.Compile(new[] { new SourceFile(file.Path, file.GetText().ToString()) }, default, SchemaOptions.Default).Model;
        var run = GeneratorRun.StartWithCode(CaseFiles.Read("Desk", "methods.txt"), file);
        var compilation = run.Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(CaseFiles.Read("Desk", "scenario.txt"), CompiledCode.ParseOptions));
        using var image = new MemoryStream();
        var emitted = compilation.WithAssemblyName("Desk." + Guid.NewGuid().ToString("N")).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(model));

        var scenario = AssemblyLoadContext.Default.LoadFromStream(image).GetType("My.App.Scenario")!.GetMethod("RunAsync")!;
        var lines = await (Task<IReadOnlyList<string>>)scenario.Invoke(null, [database.ConnectionString])!;

        Assert.Equal(s_expected, lines);
    }
}
