using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>The names of a block, within those of the function around it and of the file.</summary>
internal sealed class Scope
{
    private readonly Scope? _parent;
    private Dictionary<string, Value>? _names;

    /// <summary>The scope around a whole file.</summary>
    public Scope(Module module, SourceText source) => (Module, Source) = (module, source);

    /// <summary>The scope of a section of a file.</summary>
    public Scope(Scope file, SourceText section) => (_parent, Module, Source) = (file, file.Module, section);

    /// <summary>A scope within another.</summary>
    public Scope(Scope parent) => (_parent, Module, Source) = (parent, parent.Module, parent.Source);

    public Module Module { get; }

    /// <summary>The text that the code of the scope stands in.</summary>
    public SourceText Source { get; }

    /// <summary>Whether the scope is that of a file or a section: a function in it closes over names of the file alone.</summary>
    public bool IsOutermost => _parent is null || _parent.Source != Source;

    /// <summary>Whether a function that a name of a file has closes over it, so that later callers of the function see an assignment.</summary>
    public bool IsShared { get; private set; }

    public IEnumerable<string> Names => (IEnumerable<string>?)_names?.Keys is { } own ? _parent is null ? own : own.Concat(_parent.Names) : _parent?.Names ?? [];

    public void Declare(string name, Value value) => (_names ??= new(StringComparer.Ordinal))[name] = value;

    public Value? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope._parent)
        {
            if (scope._names is { } names && names.TryGetValue(name, out var value))
                return value;
        }

        return null;
    }

    /// <summary>The value of a name that this very block declares.</summary>
    public Value? FindOwn(string name) => _names is { } names && names.TryGetValue(name, out var value) ? value : null;

    /// <summary>Marks it and what is around it, within its file, as shared.</summary>
    public void Share()
    {
        for (var scope = this; scope is { IsShared: false, IsOutermost: false }; scope = scope._parent!)
            scope.IsShared = true;
    }

    /// <summary>Assigns another value to a declared name.</summary>
    /// <returns>The block that declares it; null when none does.</returns>
    public Scope? TryAssign(string name, Value value)
    {
        for (var scope = this; scope is not null; scope = scope._parent)
        {
            if (scope._names is not { } names || !names.ContainsKey(name))
                continue;
            names[name] = value;
            return scope;
        }

        return null;
    }
}
