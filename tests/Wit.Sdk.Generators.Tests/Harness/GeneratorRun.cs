using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wit.Sdk.Generators.Tests.Harness;

/// <summary>Runs the generator as the compiler does.</summary>
public sealed class GeneratorRun
{
    private static readonly Dictionary<string, string> Defaults = new() { ["RootNamespace"] = "My.App" };

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        Input = input;
        Output = output;
        Result = Driver.GetRunResult().Results.Single();
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Input { get; }

    public Compilation Output { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>A first run.</summary>
    public static GeneratorRun Start(params TestFile[] files) => Start(Defaults, files);

    /// <summary>A first run in a project that does not reference a package.</summary>
    public static GeneratorRun StartWithout(string package, params TestFile[] files) => new(
        DriverOf(Defaults, files),
        CompiledCode.Compilation("class Program;").RemoveReferences(
            CompiledCode.Compilation().References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) == package)));

    /// <summary>A first run over C# code of a user.</summary>
    public static GeneratorRun StartWithCode(string code, params TestFile[] files) => new(
        DriverOf(Defaults, files),
        CompiledCode.Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, CompiledCode.ParseOptions, path: CodePath)));

    /// <summary>The path of that code.</summary>
    public const string CodePath = "/app/Code.cs";

    public static GeneratorRun Start(IReadOnlyDictionary<string, string> properties, params TestFile[] files) =>
        new(DriverOf(properties, files), CompiledCode.Compilation("class Program;"));

    private static CSharpGeneratorDriver DriverOf(IReadOnlyDictionary<string, string> properties, TestFile[] files) =>
        CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            files,
            CompiledCode.ParseOptions,
            new TestOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The next run after an edit of C# code.</summary>
    public GeneratorRun AfterEdit(string code) => new(Driver, Input.ReplaceSyntaxTree(Input.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code, CompiledCode.ParseOptions, path: Input.SyntaxTrees[0].FilePath)));

    /// <summary>The next run after an edit of an additional file.</summary>
    public GeneratorRun AfterEdit(TestFile before, TestFile after) => new(Driver.ReplaceAdditionalText(before, after), Input);
}
