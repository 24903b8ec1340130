using Wit.Sdk.Schema.Modeling;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Incremental;

/// <summary>Determines the part of a memory that still holds for the given files: everything built from names whose meaning is unchanged.</summary>
internal sealed class Recollection(CompilationMemory memory, ModuleGraph modules) : IModelReader
{
    private readonly Dictionary<Reading, bool> _answers = [];

    /// <summary>The names that something relied on.</summary>
    public IEnumerable<Reading> ReliedOn => _answers.Where(answer => answer.Value).Select(answer => answer.Key);

    /// <summary>The table that a declaration resulted in; null if it may result in another one now.</summary>
    public TableMemory? FindTable(string path, string name, string exportName) =>
        memory.Tables.TryGetValue((path, name), out var table) && table.ExportName == exportName && Array.TrueForAll(table.Reads, IsUnchanged) ? table : null;

    /// <summary>The relations that a declaration resulted in; null if it may result in others now.</summary>
    public RelationsMemory? FindRelations(string path, string name) =>
        memory.Relations.TryGetValue((path, name), out var relations) && Array.TrueForAll(relations.Reads, IsUnchanged) ? relations : null;

    private bool IsUnchanged(Reading reading)
    {
        if (_answers.TryGetValue(reading, out var answer))
            return answer;
        answer = modules.Find(reading.Path) is { } module && IsUnchanged(reading, module);
        _answers.Add(reading, answer);
        return answer;
    }

    private bool IsUnchanged(Reading reading, Module module)
    {
        var binding = module.FindBinding(reading.Name);
        if (binding?.Origin.Source.Section != reading.Section)
            return false;
        return binding switch
        {
            null => true,
            Binding.Import import => reading.Target == TargetOf(import, module),
            _ => HasEffects(module, reading),
        };
    }

    private (string Path, string Name)? TargetOf(Binding.Import import, Module module) =>
        modules.Resolve(module.Path, import.Specifier) is { } target ? Reading.TargetOf(modules.FindExport(target, import.Exported)) : null;

    private static bool HasEffects(Module module, Reading reading)
    {
        var effects = module.EffectsOn(reading.Name);
        if (effects.Count != reading.Effects.Length)
            return false;
        for (var i = 0; i < effects.Count; i++)
        {
            if (effects[i].Source.Section != reading.Effects[i])
                return false;
        }

        return true;
    }
}
