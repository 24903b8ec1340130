using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wit.Sdk.AspNetCore.Tests.Docs;

/// <summary>
/// All C# of the pages in one compilation, over the help desk's generated code. A block with usings is a program: it gets nothing but the usings of the web SDK. A block
/// without is a fragment: it gets those of the product too, and the members of <see cref="HelpDeskSnippet"/> or, on the page of Wit.Data, <see cref="WitDataSnippet"/>.
/// </summary>
internal static class SnippetCompilation
{
    private const string WitDataPage = "wit-data.md";

    private static readonly string[] s_ofTheWebSdk =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] s_ofFragments = ["Wit.Sdk", "Wit.Sdk.LocalPostgres", "LinqToDB", "LinqToDB.Async", "Microsoft.AspNetCore.Mvc.Testing", "Xunit"];

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp14);

    /// <summary>Warnings that come of the wrapping: usings that are implied, code after a return, unused locals and functions, async without await, names in lower case.</summary>
    private static readonly string[] s_ignored = ["CS0105", "CS0162", "CS0168", "CS0219", "CS1591", "CS1701", "CS1702", "CS1998", "CS8321", "CS8981"];

    private static readonly Lazy<ILookup<string, string>> s_problems = new(Compile);

    /// <summary>The errors and warnings of a page, each with its line there.</summary>
    public static IReadOnlyList<string> ProblemsOf(string page) => [.. s_problems.Value[page]];

    private static ILookup<string, string> Compile()
    {
        var blocks = Pages.All.SelectMany(static page => Pages.Blocks(page, "csharp")).Where(static block => block.Exception is null).ToList();
        var trees = blocks.Select(static (block, number) => CSharpSyntaxTree.ParseText(Wrap(block, number), s_parsing, block.ToString())).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Snippets", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics()
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning && !s_ignored.Contains(problem.Id))
            .Select(static problem => (problem, span: problem.Location.GetMappedLineSpan()))
            .ToLookup(
                static found => found.span.Path.Split('(')[0],
                static found => string.Create(CultureInfo.InvariantCulture, $"{found.span.Path}({found.span.StartLinePosition.Line + 1}): {found.problem.Id}: {found.problem.GetMessage(CultureInfo.InvariantCulture)}"));
    }

    /// <summary>The block as a file. <c>#line</c> keeps the lines of the page.</summary>
    private static string Wrap(PageBlock block, int number)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(block.Text, s_parsing).GetRoot();
        var isProgram = root.Usings.Count > 0;
        string[] ofSchema = block.Page == WitDataPage ? ["Wit.Data", "Wit.Data.Users"] : ["HelpDesk"];
        var usings = isProgram ? s_ofTheWebSdk : [.. s_ofTheWebSdk, .. s_ofFragments, .. ofSchema];
        var head = string.Join(' ', usings.Select(static name => $"using global::{name};"));
        var split = isProgram ? root.Usings[^1].FullSpan.End : 0;
        var (own, code) = (block.Text[..split], block.Text[split..]);
        var body = Line(block, own.Count(static character => character == '\n')) + code;
        var name = string.Create(CultureInfo.InvariantCulture, $"Snippet{number}");
        if (root.Members.Any(static member => member is GlobalStatementSyntax))
        {
            var from = isProgram ? string.Empty : $" : global::{typeof(SnippetCompilation).Namespace}.{(block.Page == WitDataPage ? nameof(WitDataSnippet) : nameof(HelpDeskSnippet))}";
            var types = root.Members.Where(static member => member is not GlobalStatementSyntax).ToList();
            if (types.Count > 0)
                throw new InvalidOperationException($"{block}: put statements and types into blocks of their own.");
            body = $"class {name}{from} {{ async Task<object?> RunAsync(string[] args) {{\n{body}\n#line hidden\nreturn null; }} }}";
        }
        else if (!root.Members.Any(static member => member is BaseNamespaceDeclarationSyntax))
        {
            body = $"namespace {name} {{\n{body}\n#line hidden\n}}";
        }

        return $"{head}\n{Line(block, 0)}{own}\n#line hidden\n{body}";
    }

    private static string Line(PageBlock block, int lines) => string.Create(CultureInfo.InvariantCulture, $"#line {block.Line + lines} \"{block.Page}\"\n");
}
