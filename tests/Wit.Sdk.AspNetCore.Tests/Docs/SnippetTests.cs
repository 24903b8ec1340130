using System.Text.Json;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.AspNetCore.Tests.Docs;

/// <summary>The code on the pages of docs is what a reader can copy: it compiles, and is read without an error.</summary>
public sealed class SnippetTests
{
    public static TheoryData<string> AllPages => [.. Pages.All];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void The_csharp_of_a_page_compiles(string page)
    {
        var problems = SnippetCompilation.ProblemsOf(page);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void The_schemas_of_a_page_are_read_without_an_error(string page)
    {
        var problems = Pages.Blocks(page, "ts").Where(static block => block.Exception is null).SelectMany(static block =>
            SchemaCompiler.Compile(new[] { new SourceFile(block.ToString(), block.Text) }, default, SchemaOptions.Default).Diagnostics
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => $"{block}: {diagnostic}")).ToList();

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void The_json_of_a_page_is_json(string page) => Assert.All(Pages.Blocks(page, "json"), static block =>
    {
        using var document = JsonDocument.Parse(block.Text);
        Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
    });

    [Fact]
    public void Blocks_that_are_not_compiled_say_why_and_are_few()
    {
        var exceptions = Pages.All.SelectMany(static page => Pages.Blocks(page, "csharp").Concat(Pages.Blocks(page, "ts"))).Where(static block => block.Exception is not null).ToList();

        Assert.All(exceptions, static block => Assert.True(block.Exception!.Length > 10, block.ToString()));
        Assert.True(exceptions.Count <= 6, string.Join('\n', exceptions));
    }
}
