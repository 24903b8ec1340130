using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The methods of <c>Map</c> and <c>Set</c>, and what <c>new</c> makes of them.</summary>
internal static class MapMethods
{
    private const int MaximumSize = 100_000;

    public static MethodTable Table { get; } = new(
        LibraryObject.Short("get", call => Map(call).Find(call[0]) ?? Map(call).UnknownKey ?? (Value)Value.Undefined),
        LibraryObject.Short("has", call => Map(call).Find(call[0]) is not null ? Value.True : Map(call).UnknownKey ?? (Value)Value.False),
        LibraryObject.Keeper("set", call => Add(call, call[0], call[1]), isShort: true),
        LibraryObject.Keeper("add", call => Add(call, call[0], call[0]), isShort: true),
        LibraryObject.Method("delete", Delete),
        LibraryObject.Method("clear", Clear),
        LibraryObject.Method("keys", call => List(call, entry => entry.Key)),
        LibraryObject.Method("values", call => List(call, entry => entry.Value)),
        LibraryObject.Method("entries", call => List(call, entry => Pair(entry.Key, entry.Value))),
        LibraryObject.Method("forEach", ForEach));

    /// <summary>The elements, as a loop or a spread sees them.</summary>
    public static IReadOnlyList<Value> Items(MapValue map) => [.. map.Entries.Select(entry => map.IsSet ? entry.Key : Pair(entry.Key, entry.Value))];

    public static Value Construct(Invocation call)
    {
        var map = new MapValue(call.Name is "Set" or "WeakSet");
        if (call[0].IsNullish)
            return map;
        if (call[0] is UnknownValue)
            return call[0];
        if (call.Evaluator.Iterate(call[0], call.Origin) is not { } items || items.Count > MaximumSize || !call.Evaluator.SpendItems(items.Count * 4L, call.Origin))
            return LibraryObject.RunTime(call);
        foreach (var item in items)
        {
            if (map.IsSet)
                map.Set(item, item);
            else if (item is ArrayValue { Items: [var key, var value, ..] })
                map.Set(key, value);
            else
                return LibraryObject.RunTime(call);
        }

        return map;
    }

    private static MapValue Map(Invocation call) => (MapValue)call.Receiver;

    private static ArrayValue Pair(Value key, Value value) => new([key, value]);

    private static Value Add(Invocation call, Value key, Value value)
    {
        if (Map(call).Entries.Count >= MaximumSize || !call.Evaluator.SpendItems(4, call.Origin))
            return LibraryObject.RunTime(call);
        call.Evaluator.NoteChange(call.Receiver);
        Map(call).Set(key, value);
        return call.Receiver;
    }

    private static Value Delete(Invocation call)
    {
        if (!call.Evaluator.SpendItems(Map(call).Entries.Count, call.Origin))
            return new UnknownValue(Cause.Told);
        call.Evaluator.NoteChange(call.Receiver);
        return Value.Of(Map(call).Remove(call[0]));
    }

    private static UndefinedValue Clear(Invocation call)
    {
        call.Evaluator.NoteChange(call.Receiver);
        Map(call).Clear();
        return Value.Undefined;
    }

    private static Value List(Invocation call, Func<(Value Key, Value Value), Value> select) => call.Evaluator.SpendItems(Map(call).Entries.Count * 4L, call.Origin)
        ? new ArrayValue([.. Map(call).Entries.Select(select)])
        : new UnknownValue(Cause.Told);

    private static Value ForEach(Invocation call)
    {
        foreach (var (key, value) in Map(call).Entries.ToList())
        {
            if (call.Evaluator.Call(call[0], Value.Undefined, [value, key, call.Receiver], null, call.Origin) is UnknownValue unknown)
                return unknown;
        }

        return Value.Undefined;
    }
}
