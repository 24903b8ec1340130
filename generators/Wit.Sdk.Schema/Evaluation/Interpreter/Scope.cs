namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The names of a block, within those of the function around it and of the file.</summary>
internal sealed class Scope(Module module, Scope? parent)
{
    private readonly Dictionary<string, Value> _names = new(StringComparer.Ordinal);

    public Module Module => module;

    public IEnumerable<string> Names => parent is null ? _names.Keys : _names.Keys.Concat(parent.Names);

    public void Declare(string name, Value value) => _names[name] = value;

    public Value? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._names.TryGetValue(name, out var value))
                return value;
        }

        return null;
    }

    /// <summary>Gives a declared name another value; false when no block declares it.</summary>
    public bool TryAssign(string name, Value value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (!scope._names.ContainsKey(name))
                continue;
            scope._names[name] = value;
            return true;
        }

        return false;
    }

    private Scope? Parent => parent;
}
