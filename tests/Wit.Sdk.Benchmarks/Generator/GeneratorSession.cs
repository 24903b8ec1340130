using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wit.Sdk.Generators;
using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Benchmarks.Generator;

/// <summary>A project in the compiler: a driver that runs the generator again and again over edited files.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);
    private readonly Dictionary<string, TestFile> _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class Program;", ParseOptions)]);

    public GeneratorSession(IEnumerable<(string Name, string Text)> files, IIncrementalGenerator? generator = null)
    {
        _files = files.ToDictionary(file => file.Name, file => new TestFile("/app/schema/" + file.Name, file.Text, file.Name.StartsWith(Workloads.Migrations, StringComparison.Ordinal) ? "Migration" : "Schema"));
        _driver = CSharpGeneratorDriver.Create(
            [(generator ?? new SchemaGenerator()).AsSourceGenerator()],
            _files.Values,
            ParseOptions,
            new TestOptions(new Dictionary<string, string> { ["RootNamespace"] = "My.App" }));
    }

    /// <summary>The number of generated files, and the diagnostics: to see that what was measured is the work.</summary>
    public (int Files, IReadOnlyList<Diagnostic> Diagnostics) Result
    {
        get
        {
            var result = _driver.GetRunResult();
            return (result.GeneratedTrees.Length, result.Diagnostics);
        }
    }

    /// <summary>Runs the generator.</summary>
    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Edits a schema file; the next run sees it.</summary>
    public void Edit(string name, Func<string, string> edit)
    {
        var before = _files[name];
        var after = before.With(edit(before.GetText().ToString()));
        _driver = _driver.ReplaceAdditionalText(before, after);
        _files[name] = after;
    }

    /// <summary>Edits a C# file; the next run sees it.</summary>
    public void EditCode(string code) =>
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code, ParseOptions));
}
