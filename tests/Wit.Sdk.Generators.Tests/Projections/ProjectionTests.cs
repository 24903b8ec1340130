using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Projections;

/// <summary>Records with <c>[Projection&lt;TRow&gt;]</c>: their code, what they read from a server, and what is reported of them.</summary>
public sealed class ProjectionTests
{
    private static readonly string[] s_expected =
    [
        "TicketLine { Title = Mouse, State = Waiting, CustomerEmail = bob@desk.example, AgentName = , CustomerName =  }",
        "TicketLine { Title = Printer, State = Open, CustomerEmail = ada@desk.example, AgentName = Eve, CustomerName = Ada }",
        "True Eve sql+c# 1",
        "True Zoe  0",
        "True Browser { Name = Firefox, Version = 3 }",
        "True ",
        "none True",
        """{"Name": "Firefox", "Version": 3} True""",
        "True",
        "2",
    ];

    private static readonly string[] s_mistakes =
    [
        "[Projection<Ticket>] public partial record Broken(string Titel);",
        "[Projection<Ticket>] public partial record Broken(string Title, string CustomerMail, int AgentTicketCount);",
        "[Projection<Ticket>] public partial record Broken(int Title, string State, long CustomerEmail);",
        "[Projection<Ticket>] public partial record Broken(DateTimeOffset ClosedAt, string AgentName, string CustomerName);",
        "[Projection<Note>] public partial record Broken(string TicketCustomerEmail, string TicketAgentName, string AuthorName, string DeskName, string ReviewerName);",
        "[Projection<Agent>] public partial record Broken(short Id, List<string> Skills, int TicketsCount);",
        "[Projection<Tiket>] public partial record Broken(string Title);",
        "[Projection<string>] public partial record Broken(string Title);",
        "[Projection<Ticket>] public record Broken(string Title);",
        "[Projection<Ticket>] public partial record Broken<T>(string Title);",
        "[Projection<Ticket>] public abstract partial record Broken(string Title);",
        "[Projection<Ticket>] public partial record Broken { public string Title { get; init; } = \"\"; }",
    ];

    [Fact]
    public void Each_form_of_a_projection_gets_this_code()
    {
        var run = Desk();

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        CompiledCode.IsClean(run.Output);
        CodeSnapshots.Match("projections", run.Sources.Where(source => source.Key.Contains(".Projection.", StringComparison.Ordinal)).Select(source => (source.Key[..^".g.cs".Length], source.Value)));
    }

    [Fact]
    public async Task Each_projection_reads_its_columns()
    {
        var model = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", SchemaCase.DeskWithRelations().GetText().ToString()) }, default, SchemaOptions.Default).Model;
        var compilation = Desk().Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(CaseFiles.Read("Desk", "scenario.txt"), CompiledCode.ParseOptions));
        using var image = new MemoryStream();
        var emitted = compilation.WithAssemblyName("Desk." + Guid.NewGuid().ToString("N")).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(model));

        var scenario = AssemblyLoadContext.Default.LoadFromStream(image).GetType("My.App.Scenario")!.GetMethod("RunAsync")!;

        Assert.Equal(s_expected, await (Task<IReadOnlyList<string>>)scenario.Invoke(null, [database.ConnectionString])!);
    }

    [Fact]
    public void Each_mistake_is_reported_at_its_place()
    {
        var text = new StringBuilder();
        foreach (var mistake in s_mistakes)
        {
            text.Append(mistake).Append('\n');
            var run = Run(mistake);
            foreach (var diagnostic in run.Result.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("WIT6", StringComparison.Ordinal)))
            {
                var place = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
                text.Append("  ").Append(diagnostic.Id).Append(" [").Append(place).Append("] ").Append(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        Snapshot.Match(text.ToString(), "Findings");
    }

    [Fact]
    public void A_broken_projection_reports_nothing_else()
    {
        var run = Run("[Projection<Ticket>] public partial record Broken(string Titel); class User { object Of(WitDb db) => db.Tickets.Where(ticket => ticket.Title == \"\").Select<Broken>(); }");

        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static GeneratorRun Desk() => GeneratorRun.StartWithCode(CaseFiles.Read("Desk", "projections.txt"), SchemaCase.DeskWithRelations());

    private static GeneratorRun Run(string code) => GeneratorRun.StartWithCode("using System;\nusing System.Collections.Generic;\nusing Wit.Sdk;\nnamespace My.App;\n" + code, SchemaCase.DeskWithRelations());
}
