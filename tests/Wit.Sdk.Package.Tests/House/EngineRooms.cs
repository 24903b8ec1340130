using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>
/// The rooms of the engine, which are its top folders, and who refers to whom. The sources are read, not the assembly: a constant leaves no trace in compiled code.
/// </summary>
internal sealed class EngineRooms
{
    /// <summary>The room of the files at the top: the front door.</summary>
    public const string Door = "(door)";

    /// <summary>The rooms in order: each may refer to those before it.</summary>
    public static readonly IReadOnlyList<string> Order =
    [
        "Text", "Json", "Diagnostics", "Model", "Postgres", "Syntax", "Script", "Drizzle", "Modeling", "Validation", "Diff", "Sql", "Snapshots", "Printing", "Incremental", Door,
    ];

    private static readonly string s_root = RepositoryRoot.Combine("src", "Wit.Sdk.Schema");

    private EngineRooms(IReadOnlyList<string> folders, IReadOnlyList<string> errors, IReadOnlyList<RoomReference> references)
    {
        Folders = folders;
        Errors = errors;
        References = references;
    }

    /// <summary>The top folders of the engine.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The errors of compiling the sources: while there are any, a reference may be missing.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>All references from one room to another.</summary>
    public IReadOnlyList<RoomReference> References { get; }

    /// <summary>The references to a room that comes later in the order.</summary>
    public IReadOnlyList<RoomReference> BackArrows => [.. References.Where(reference => RankOf(reference.To) > RankOf(reference.From))];

    /// <summary>Reads the sources of the engine.</summary>
    public static EngineRooms Read()
    {
        var trees = Sources.Under("src", ".cs").Where(path => path.StartsWith(s_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Select(Parse).ToList();
        var compilation = CSharpCompilation.Create(
            "Engine",
            [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings(), s_options)],
            RuntimeReferences(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new EngineRooms(
            [.. Directory.EnumerateDirectories(s_root).Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal)],
            [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())],
            [.. trees.SelectMany(tree => ReferencesOf(tree, compilation))]);
    }

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview);

    private static SyntaxTree Parse(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path), s_options, path);

    private static IEnumerable<RoomReference> ReferencesOf(SyntaxTree tree, CSharpCompilation compilation)
    {
        var (file, from) = (Path.GetRelativePath(s_root, tree.FilePath).Replace('\\', '/'), RoomOf(tree.FilePath));
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax)
            .Where(node => node is SimpleNameSyntax or ElementAccessExpressionSyntax or ImplicitObjectCreationExpressionSyntax or BinaryExpressionSyntax)
            .Select(node => model.GetSymbolInfo(node).Symbol)
            .Select(symbol => (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition)
            .Where(type => type is not null && type.Locations.Any(location => location.IsInSource))
            .Select(type => (Room: RoomOf(type!.Locations.First(location => location.IsInSource).SourceTree!.FilePath), type.Name))
            .Where(target => target.Room != from)
            .GroupBy(target => target)
            .Select(group => new RoomReference(from, group.Key.Room, file, group.Key.Name, group.Count()));
    }

    private static string RoomOf(string path)
    {
        var parts = Path.GetRelativePath(s_root, path).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? Door : parts[0];
    }

    private static int RankOf(string room) => Order.Index().Where(item => item.Item == room).Select(item => item.Index).DefaultIfEmpty(int.MaxValue).First();

    /// <summary>The implicit usings of the project, and those of its project file.</summary>
    private static string GlobalUsings()
    {
        var aliases = XDocument.Load(Path.Combine(s_root, "Wit.Sdk.Schema.csproj")).Descendants("Using")
            .Select(item => $"{(string)item.Attribute("Alias")!} = {(string)item.Attribute("Include")!}");
        string[] all =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks", .. aliases,
        ];
        return string.Concat(all.Select(name => $"global using {name};\n"));
    }

    private static IEnumerable<MetadataReference> RuntimeReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
