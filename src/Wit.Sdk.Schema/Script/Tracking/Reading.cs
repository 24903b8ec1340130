using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Syntax.Sections;

namespace Wit.Sdk.Schema.Script.Tracking;

/// <summary>A name of a file, where it was declared, and the names its value was built from: if all of these are unchanged, so is the value.</summary>
/// <param name="path">The file.</param>
/// <param name="name">The name.</param>
/// <param name="binding">The declaration in the file; null if it declared no such name.</param>
internal sealed class Reading(string path, string name, Binding? binding)
{
    public string Path => path;

    public string Name => name;

    /// <summary>The section with the declaration; null when there was none.</summary>
    public Section? Section { get; } = binding?.Origin.Source.Section;

    /// <summary>The sections of the statements that work on the name.</summary>
    public Section[] Effects { get; set; } = [];

    /// <summary>The target of an import; null if it has none, and for other declarations.</summary>
    public (string Path, string Name)? Target { get; set; }

    /// <summary>The declaration that an export leads to; null for a whole file.</summary>
    public static (string Path, string Name)? TargetOf(Export? export) =>
        export is { Binding: { } declared } ? (export.Module.Path, declared.Name) : null;

    /// <summary>The sources of the value.</summary>
    public HashSet<Reading> Reads { get; } = [];

    /// <summary>The changes that other code could have made to the value, as its own evaluation left it; null while it was not evaluated.</summary>
    public SharedState? State { get; set; }

    /// <summary>Whether the value depends on its names alone. It does not if a diagnostic was reported, if something ran in circles, or if other code changed it.</summary>
    public bool IsSafe { get; set; } = true;

    /// <summary>All that was read for something, itself first; null when it depends on more than names.</summary>
    public static Reading[]? AllOf(Reading declaration, Reading making)
    {
        var reads = new HashSet<Reading>();
        var open = new Stack<Reading>([making, declaration]);
        while (open.Count > 0)
        {
            var reading = open.Pop();
            if (!reading.IsSafe)
                return null;
            if (reading != making && !reads.Add(reading))
                continue;
            foreach (var inner in reading.Reads)
                open.Push(inner);
        }

        return [.. reads];
    }
}
