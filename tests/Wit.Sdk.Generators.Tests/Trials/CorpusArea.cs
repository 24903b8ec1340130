using System.Reflection;
using System.Runtime.Loader;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>The cases of one area as C#, each in a namespace of its own, compiled together.</summary>
internal sealed class CorpusArea
{
    private const string Projects = "projects";
    private static readonly Dictionary<string, Lazy<CorpusArea>> s_areas = Names.ToDictionary(name => name, name => new Lazy<CorpusArea>(() => new CorpusArea(name)), StringComparer.Ordinal);

    private readonly Lazy<(byte[] Image, IReadOnlyList<string> Problems)> _compiled;

    private CorpusArea(string area)
    {
        Cases = [.. (area == Projects ? OracleCorpus.Projects.Select(Project) : OracleCorpus.Cases.Where(name => AreaOf(name) == area).Select(Case)).Select((item, index) => item with { Namespace = $"Corpus.C{index}" })];
        _compiled = new(() => CompiledCode.Emit(CompiledCode.Compilation([.. Cases.SelectMany(Code)]).WithAssemblyName("Corpus." + area)));
    }

    /// <summary>The areas, by the folders of the cases; the whole projects are one.</summary>
    public static IEnumerable<string> Names => OracleCorpus.Cases.Select(AreaOf).Distinct(StringComparer.Ordinal).Append(Projects);

    /// <summary>The cases: their names, models and namespaces.</summary>
    public IReadOnlyList<CorpusCase> Cases { get; }

    /// <summary>What the compiler says of all their code, from warnings on.</summary>
    public IReadOnlyList<string> Problems => _compiled.Value.Problems;

    /// <summary>An area, compiled once.</summary>
    public static CorpusArea Of(string name) => s_areas[name].Value;

    /// <summary>The code, to run it.</summary>
    public Assembly Load()
    {
        Assert.True(_compiled.Value.Image.Length > 0, "It does not compile.");
        return AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(_compiled.Value.Image));
    }

    private static string AreaOf(string name) => name[..name.IndexOf('/', StringComparison.Ordinal)];

    private static IEnumerable<string> Code(CorpusCase item) =>
        Emitted.Files(item.Model, new GeneratorOptions(item.Namespace, item.Database, NameCasing.AsWritten)).Select(file => $"// {item.Name}\n" + file.Source);

    private static CorpusCase Case(string name)
    {
        var source = OracleCorpus.Source(name);
        var casing = OracleCorpus.Casing(source) switch
        {
            "snake_case" => NameCasing.SnakeCase,
            "camelCase" => NameCasing.CamelCase,
            _ => NameCasing.AsWritten,
        };
        return new CorpusCase(name, SchemaCompiler.Compile(new[] { new SourceFile("/app/schema.ts", source) }, default, new SchemaOptions(casing)).Model);
    }

    /// <summary>A project as drizzle-kit's snapshot has it: the tool's tests hold ours to it.</summary>
    private static CorpusCase Project(string name) => new(Projects + "/" + name, SnapshotReader.Read(new SourceFile(name, OracleCorpus.ProjectSnapshot(name))).Model!);
}
