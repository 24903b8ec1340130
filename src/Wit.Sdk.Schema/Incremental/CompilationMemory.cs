using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Modeling;
using Wit.Sdk.Schema.Syntax.Sections;

namespace Wit.Sdk.Schema.Incremental;

/// <summary>
/// The results a compilation leaves for the next one of nearly the same files: the sections read, and the tables built. It is never changed,
/// and what is taken from it is compared with the files first, so any memory leads to the same result, and a good one leads to it sooner.
/// </summary>
public sealed class CompilationMemory
{
    internal CompilationMemory()
    {
    }

    /// <summary>Nothing is remembered.</summary>
    public static CompilationMemory None { get; } = new();

    /// <summary>How the files were read.</summary>
    internal SchemaOptions Options { get; init; } = SchemaOptions.Default;

    /// <summary>The sections of each file.</summary>
    internal Dictionary<string, IReadOnlyList<Section>> Sections { get; init; } = [];

    /// <summary>The tables by file and name of their declaration.</summary>
    internal Dictionary<(string Path, string Name), TableMemory> Tables { get; init; } = [];

    /// <summary>The relations by file and name of their declaration.</summary>
    internal Dictionary<(string Path, string Name), RelationsMemory> Relations { get; init; } = [];

    /// <summary>The tables in which the rules that look at one table find nothing.</summary>
    internal HashSet<Table> SoundTables { get; init; } = new(SameObject.Comparer);

    /// <summary>The same sections, and nothing made of them.</summary>
    internal CompilationMemory OnlySections => new() { Sections = Sections };
}
