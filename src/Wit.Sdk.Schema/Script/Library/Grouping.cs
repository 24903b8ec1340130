using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>Object.groupBy</c> and <c>Map.groupBy</c>: lists of the items for which a function returns the same key.</summary>
internal static class Grouping
{
    public static Value IntoObject(Invocation call)
    {
        var groups = new ObjectValue();
        return (Value?)Group(call, key => Evaluator.TextOf(key) is { } name ? groups.GetProperty(name) as ArrayValue ?? Add(name) : null) ?? groups;

        ArrayValue Add(string name)
        {
            var group = new ArrayValue([]);
            groups.Set(name, group);
            return group;
        }
    }

    public static Value IntoMap(Invocation call)
    {
        var groups = new MapValue(isSet: false);
        return (Value?)Group(call, key => groups.Find(key) as ArrayValue ?? Add(key)) ?? groups;

        ArrayValue Add(Value key)
        {
            var group = new ArrayValue([]);
            groups.Set(key, group);
            return group;
        }
    }

    /// <summary>Puts each item into its group.</summary>
    /// <returns>Null if all is well, otherwise the result of the call.</returns>
    private static UnknownValue? Group(Invocation call, Func<Value, ArrayValue?> groupOf)
    {
        if (call.Evaluator.Iterate(call[0], call.Origin) is not { } items || !call.Evaluator.SpendItems(items.Count * 4L, call.Origin))
            return LibraryObject.RunTime(call);
        for (var i = 0; i < items.Count; i++)
        {
            var key = call.Evaluator.Call(call[1], Value.Undefined, [items[i], new NumberValue(i)], null, call.Origin);
            if (key is UnknownValue unknown)
                return unknown;
            if (groupOf(key) is not { } group)
                return LibraryObject.RunTime(call);
            group.Items.Add(items[i]);
        }

        return null;
    }
}
