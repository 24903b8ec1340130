using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Syntax.Sections;

namespace Wit.Sdk.Schema.Script.Tracking;

/// <summary>A name of a file, where it was declared, and the names that its value was made of: when all of these are what they were, so is the value.</summary>
/// <param name="path">The file.</param>
/// <param name="name">The name.</param>
/// <param name="binding">What the file declared; null when it declared no such name.</param>
internal sealed class Reading(string path, string name, Binding? binding)
{
    public string Path => path;

    public string Name => name;

    /// <summary>The section with the declaration; null when there was none.</summary>
    public Section? Section { get; } = binding?.Origin.Source.Section;

    /// <summary>The sections of the statements that work on the name.</summary>
    public Section[] Effects { get; set; } = [];

    /// <summary>What an import led to; null when it led nowhere, and for everything that is no import.</summary>
    public (string Path, string Name)? Target { get; set; }

    /// <summary>The declaration that an export leads to; null for a whole file.</summary>
    public static (string Path, string Name)? TargetOf(Export? export) =>
        export is { Binding: { } declared } ? (export.Module.Path, declared.Name) : null;

    /// <summary>What the value was made of.</summary>
    public HashSet<Reading> Reads { get; } = [];

    /// <summary>What others could have changed in the value, as its own evaluation left it; null while it was not evaluated.</summary>
    public SharedState? State { get; set; }

    /// <summary>Whether the value is made of its names alone. It is not when there was something to tell, when something ran in circles, or when others changed it.</summary>
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
