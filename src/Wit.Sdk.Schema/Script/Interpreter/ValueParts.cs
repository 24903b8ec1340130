using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>Walks over plain data: lists and objects within each other. One of them may stand in others many times over, or in itself.</summary>
internal static class ValueParts
{
    /// <summary>How deep data may nest that is written down.</summary>
    public const int Depth = 200;

    /// <summary>The value and all that lies in it, each once, in order.</summary>
    public static IEnumerable<Value> Of(Value root)
    {
        var seen = new HashSet<Value>();
        var open = new Stack<Value>([root]);
        while (open.Count > 0)
        {
            var value = open.Pop();
            if (value is ArrayValue or ObjectValue && !seen.Add(value))
                continue;
            yield return value;
            foreach (var part in PartsOf(value).Reverse())
                open.Push(part);
        }
    }

    /// <summary>How large a value is when it is written down, each part as often as it stands in it: at least the bound where it is larger than that.</summary>
    /// <returns>Null for what nests too deep, or without an end.</returns>
    public static (long Items, long Characters)? Measure(Value root, long bound) => Measure(root, bound, [], 0);

    private static (long Items, long Characters)? Measure(Value value, long bound, Dictionary<Value, (long Items, long Characters)> known, int depth)
    {
        if (value is not (ArrayValue or ObjectValue))
            return (1, value is StringValue text ? text.Value.Length : 1);
        if (depth > Depth)
            return null;
        if (known.TryGetValue(value, out var size))
            return size;
        size = (1, 2);
        foreach (var part in PartsOf(value))
        {
            if (Measure(part, bound, known, depth + 1) is not var (items, characters))
                return null;
            size = (Math.Min(bound + 1, size.Items + items), Math.Min(bound + 1, size.Characters + characters + 1));
        }

        known.Add(value, size);
        return size;
    }

    private static IEnumerable<Value> PartsOf(Value value) => value switch
    {
        ArrayValue list => list.Items,
        ObjectValue members => members.HasUnknownKeys is { } unknown ? [unknown] : members.Properties.Select(property => property.Value),
        _ => [],
    };
}
