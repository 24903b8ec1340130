using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Tracking;

/// <summary>
/// The part of a value that other code could change: columns and lists are shared by all readers, and a method changes them in place. Two states of one value
/// show whether it did.
/// </summary>
internal sealed class SharedState
{
    private const int MaximumParts = 1000;
    private readonly List<(Value Part, int Version)> _parts = [];

    private SharedState()
    {
    }

    /// <summary>The names that columns got from the first table that they are in; empty if there is none yet. The order of first uses shows only there.</summary>
    public List<string> FirstNames { get; } = [];

    /// <summary>The state of a value; null if it can't be determined.</summary>
    public static SharedState? Of(Value value)
    {
        var state = new SharedState();
        return state.Add(value) ? state : null;
    }

    /// <summary>Whether the value is unchanged between two states, apart from the first names.</summary>
    public bool IsSame(SharedState other) => _parts.SequenceEqual(other._parts);

    /// <summary>Whether two evaluations of one declaration can have given the same first names.</summary>
    public bool HasNamesOf(SharedState other)
    {
        if (FirstNames.Count != other.FirstNames.Count)
            return false;
        for (var i = 0; i < FirstNames.Count; i++)
        {
            if (FirstNames[i].Length > 0 && other.FirstNames[i].Length > 0 && FirstNames[i] != other.FirstNames[i])
                return false;
        }

        return true;
    }

    /// <summary>Adds a value with its parts; false if its state can't be determined.</summary>
    public bool Add(Value value)
    {
        if (_parts.Count >= MaximumParts)
            return false;
        switch (value)
        {
            case Primitive or NativeValue:
            case FunctionValue { Owner: null, Scope.IsOutermost: true }:
                return true;
            case ArrayValue array:
                Note(array, array.Items.Count);
                return array.Items.TrueForAll(Add);
            case ObjectValue { HasUnknownKeys: null } members:
                Note(members, members.Count);
                return members.Properties.All(property => Add(property.Value));
            default:
                return value.AddTo(this);
        }
    }

    /// <summary>Notes a part of the value, by a number that is another one when it was changed.</summary>
    public void Note(Value part, int version) => _parts.Add((part, version));
}
