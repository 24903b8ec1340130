using System.Globalization;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>An object. Properties keep the order of JavaScript: whole numbers first, ascending, then the rest as added.</summary>
internal sealed class ObjectValue : Value
{
    private static readonly Method s_ownsMember = new(
        "hasOwnProperty", call => Of(call.Receiver is ObjectValue self && Evaluator.TextOf(call[0]) is { } name && self.Find(name) is not null));

    private readonly List<Property> _properties = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private bool _hasIndexKeys;

    public override string Description => "an object";

    public int Count => _properties.Count;

    public override IEnumerable<string> MemberNames => _properties.Select(property => property.Key);

    public IReadOnlyList<Property> Properties
    {
        get
        {
            if (_hasIndexKeys)
                SortIndexKeys();
            return _properties;
        }
    }

    /// <summary>The cause, if a computed key or a spread in it can't be known: then any member may exist. Null if all are known.</summary>
    public UnknownValue? HasUnknownKeys { get; set; }

    /// <summary>The object that provides inherited members: the methods of its class.</summary>
    public ObjectValue? Prototype { get; init; }

    public override Value? GetProperty(string name) => _indexes.TryGetValue(name, out var index) ? _properties[index].Value : Prototype?.GetProperty(name);

    public override Method? FindMethod(string name) => name == s_ownsMember.Name ? s_ownsMember : null;

    public Property? Find(string name) => _indexes.TryGetValue(name, out var index) ? _properties[index] : null;

    public void Set(Property property)
    {
        if (_indexes.TryGetValue(property.Key, out var index))
        {
            _properties[index] = property;
            return;
        }

        _indexes.Add(property.Key, _properties.Count);
        _properties.Add(property);
        _hasIndexKeys |= IsIndexKey(property.Key);
    }

    public void Set(string key, Value value) => Set(new Property(key, value));

    public void Remove(string key)
    {
        if (!_indexes.TryGetValue(key, out var index))
            return;
        _properties.RemoveAt(index);
        Reindex();
    }

    private void SortIndexKeys()
    {
        var sorted = _properties
            .OrderBy(property => IsIndexKey(property.Key) ? 0 : 1)
            .ThenBy(property => IsIndexKey(property.Key) ? long.Parse(property.Key, CultureInfo.InvariantCulture) : 0)
            .ToList();
        _properties.Clear();
        _properties.AddRange(sorted);
        Reindex();
        _hasIndexKeys = false;
    }

    private void Reindex()
    {
        _indexes.Clear();
        for (var i = 0; i < _properties.Count; i++)
            _indexes.Add(_properties[i].Key, i);
    }

    private static bool IsIndexKey(string key)
    {
        if (key.Length is 0 or > 10 || (key.Length > 1 && key[0] == '0'))
            return false;
        foreach (var character in key)
        {
            if (character is < '0' or > '9')
                return false;
        }

        return true;
    }
}
