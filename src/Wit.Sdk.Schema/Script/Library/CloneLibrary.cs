using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>structuredClone</c>: a copy of plain data, as deep as it goes. Objects that meet in the data meet in the copy.</summary>
internal static class CloneLibrary
{
    public static Value Clone(Invocation call) => Copy(call[0], call, [], 0) ?? LibraryObject.RunTime(call);

    private static bool Pay(Value value, Invocation call)
    {
        var count = 1L + (value switch
        {
            ArrayValue array => array.Items.Count,
            ObjectValue members => members.Count,
            MapValue map => map.Entries.Count,
            _ => 0,
        });
        return call.Evaluator.Spend(count, call.Origin) && call.Evaluator.Allocate(count * Limits.BytesPerMember, call.Origin);
    }

    /// <summary>The copy; null for what can't be copied, such as a function, which JavaScript refuses too.</summary>
    private static Value? Copy(Value value, Invocation call, Dictionary<Value, Value> made, int depth)
    {
        if (value is Primitive or DateValue or RegexValue)
            return value;
        if (made.TryGetValue(value, out var known))
            return known;
        if (depth > Limits.Depth || !Pay(value, call))
            return null;
        switch (value)
        {
            case ArrayValue array:
                var items = new List<Value>(array.Items.Count);
                made.Add(value, new ArrayValue(items));
                foreach (var item in array.Items)
                {
                    if (Copy(item, call, made, depth + 1) is not { } copy)
                        return null;
                    items.Add(copy);
                }

                return made[value];
            case ObjectValue { HasUnknownKeys: null } members:
                var clone = new ObjectValue();
                made.Add(value, clone);
                return members.Properties.All(property => Keep(property.Key, property.Value)) ? clone : null;

                bool Keep(string key, Value member)
                {
                    if (Copy(call.Evaluator.Settle(member, members, call.Origin), call, made, depth + 1) is not { } copy)
                        return false;
                    clone.Set(key, copy);
                    return true;
                }

            case MapValue map:
                var other = new MapValue(map.IsSet);
                made.Add(value, other);
                foreach (var (key, held) in map.Entries)
                {
                    if (Copy(key, call, made, depth + 1) is not { } keyCopy || Copy(held, call, made, depth + 1) is not { } heldCopy)
                        return null;
                    other.Set(keyCopy, heldCopy);
                }

                return other;
            default:
                return null;
        }
    }
}
