using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Modeling;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Incremental;

/// <summary>Collects what a compilation leaves for the next one.</summary>
internal sealed class MemoryWriter(ModuleGraph modules) : IModelWriter
{
    private readonly Dictionary<(string Path, string Name), TableMemory> _tables = [];
    private readonly Dictionary<(string Path, string Name), RelationsMemory> _relations = [];
    private readonly Dictionary<Reading, bool> _lasting = [];

    /// <summary>Keeps a table that was remembered, or that was built from names alone.</summary>
    public void Keep(Reading declaration, TableMemory table) => _tables[(declaration.Path, declaration.Name)] = table;

    /// <summary>Keeps relations likewise.</summary>
    public void Keep(Reading declaration, RelationsMemory relations) => _relations[(declaration.Path, declaration.Name)] = relations;

    /// <summary>Writes the memory down.</summary>
    /// <param name="options">How the files were read.</param>
    /// <param name="isOrderless">Whether no value depends on what was evaluated before it; otherwise only the sections are remembered.</param>
    /// <param name="sound">The tables that need no second check.</param>
    public CompilationMemory Write(SchemaOptions options, bool isOrderless, HashSet<Table> sound)
    {
        var sections = modules.RememberedSections();
        if (!isOrderless)
            return new CompilationMemory { Sections = sections };
        return new CompilationMemory
        {
            Options = options,
            Sections = sections,
            SoundTables = sound,
            Tables = _tables.Where(pair => Array.TrueForAll(pair.Value.Reads, IsLasting)).ToDictionary(pair => pair.Key, pair => pair.Value),
            Relations = _relations.Where(pair => Array.TrueForAll(pair.Value.Reads, IsLasting)).ToDictionary(pair => pair.Key, pair => pair.Value),
        };
    }

    /// <summary>Whether what was remembered can have been made beside what was made now: nothing that both share is different for it.</summary>
    public bool Agrees(Recollection recollection)
    {
        foreach (var reading in recollection.ReliedOn)
        {
            if (BindingOf(reading) is { Value: { } value, Reading.State: { } left }
                && !(SharedState.Of(value) is { } now && left.IsSame(now) && reading.State is { } then && now.HasNamesOf(then)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value is still as its own evaluation left it. What was remembered was asked this in its time.</summary>
    private bool IsLasting(Reading reading)
    {
        if (_lasting.TryGetValue(reading, out var answer))
            return answer;
        answer = true;
        if (BindingOf(reading) is { Value: { } value } binding && binding.Reading == reading)
        {
            var now = SharedState.Of(value);
            answer = now is not null && reading.State is not null && reading.State.IsSame(now);
            reading.State = now;
        }

        _lasting.Add(reading, answer);
        return answer;
    }

    private Binding? BindingOf(Reading reading) => modules.Find(reading.Path)?.FindBinding(reading.Name);
}
