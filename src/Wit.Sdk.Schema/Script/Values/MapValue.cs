using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A <c>Map</c>, or a <c>Set</c>, whose entries have no values: keys in the order in which they were added.</summary>
internal sealed class MapValue(bool isSet) : Value
{
    private readonly List<(Value Key, Value Value)> _entries = [];
    private readonly Dictionary<(Type Type, string Text), int> _indexes = [];
    private readonly Dictionary<Value, int> _objects = [];

    public bool IsSet => isSet;

    public IReadOnlyList<(Value Key, Value Value)> Entries => _entries;

    public override string Description => isSet ? "a set" : "a map";

    public override Value? GetProperty(string name) => name == "size" ? new NumberValue(_entries.Count) : null;

    public override Method? FindMethod(string name) => MapMethods.Table.Find(name);

    /// <summary>A key that can't be known: then other keys may exist too. Null when all keys are known.</summary>
    public UnknownValue? UnknownKey { get; private set; }

    /// <summary>The value of a key; null when there is none.</summary>
    public Value? Find(Value key) => IndexOf(key) is { } index ? _entries[index].Value : null;

    public void Set(Value key, Value value)
    {
        UnknownKey ??= key as UnknownValue;
        if (IndexOf(key) is { } index)
        {
            _entries[index] = (_entries[index].Key, value);
            return;
        }

        if (key is Primitive primitive)
            _indexes.Add((primitive.GetType(), primitive.ToText()), _entries.Count);
        else
            _objects.Add(key, _entries.Count);
        _entries.Add((key, value));
    }

    /// <summary>Removes an entry; false when there is none.</summary>
    public bool Remove(Value key)
    {
        if (IndexOf(key) is not { } index)
            return false;
        var rest = _entries.Where((_, at) => at != index).ToList();
        Clear();
        foreach (var (kept, value) in rest)
            Set(kept, value);
        return true;
    }

    /// <summary>Removes all entries.</summary>
    public void Clear()
    {
        _entries.Clear();
        _indexes.Clear();
        _objects.Clear();
    }

    private int? IndexOf(Value key)
    {
        var isKnown = key is Primitive primitive ? _indexes.TryGetValue((primitive.GetType(), primitive.ToText()), out var index) : _objects.TryGetValue(key, out index);
        return isKnown ? index : null;
    }
}
