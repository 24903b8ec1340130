using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wit.Sdk.Generators.Tests.Harness;

/// <summary>Compiles generated code as strictly as a careful user would: warnings are errors, and every public member is documented.</summary>
public static class CompiledCode
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>What the SDK turns off in every project: a package that was built against an older version of another.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> s_ofEveryProject = new(StringComparer.Ordinal) { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>A compilation against the runtime, linq2db, Npgsql and everything else that this test runs with.</summary>
    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Generated",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        References.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999)
            .WithSpecificDiagnosticOptions(s_ofEveryProject));

    /// <summary>Fails when the code has an error or a warning, with each of them and its line.</summary>
    public static void IsClean(Compilation compilation)
    {
        var problems = Emit(compilation).Problems;
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }

    /// <summary>The assembly, empty when there are errors, and each error and warning with its line.</summary>
    public static (byte[] Image, IReadOnlyList<string> Problems) Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return (result.Success ? image.ToArray() : [], [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Show)]);
    }

    /// <summary>The assembly of generated files, ready to run.</summary>
    public static Assembly Load(IReadOnlyList<(string Name, string Source)> files)
    {
        using var image = new MemoryStream();
        Assert.True(Compilation([.. files.Select(file => file.Source)]).WithAssemblyName("Generated." + Guid.NewGuid().ToString("N")).Emit(image).Success);
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static string Show(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return diagnostic + "\n    " + line;
    }
}
