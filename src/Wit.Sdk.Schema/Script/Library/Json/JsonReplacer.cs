using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax.Lexing;

namespace Wit.Sdk.Schema.Script.Library.Json;

/// <summary>The value that <c>JSON.stringify</c> writes: as <c>toJSON</c> and the second argument, a function or a list of keys, request.</summary>
internal sealed class JsonReplacer
{
    private readonly Invocation _call;
    private readonly Value? _function;
    private readonly List<string>? _keys;
    private int _depth;

    private JsonReplacer(Invocation call)
    {
        _call = call;
        _function = call[1] is FunctionValue or NativeValue ? call[1] : null;
        _keys = call[1] is ArrayValue list ? [.. list.Items.Where(item => item is StringValue or NumberValue).Select(item => Evaluator.TextOf(item)!).Distinct(StringComparer.Ordinal)] : null;
    }

    /// <summary>The value of a call as it is to be written; undefined if nothing is written, unknown if that can't be determined.</summary>
    public static Value Apply(Invocation call)
    {
        var holder = new ObjectValue();
        holder.Set(string.Empty, call[0]);
        return new JsonReplacer(call).Replace(holder, string.Empty, call[0]);
    }

    private Value Replace(Value holder, string key, Value value)
    {
        if (!_call.Evaluator.SpendItems(1, _call.Origin))
            return new UnknownValue(Cause.Told);
        if (_depth > Limits.Depth)
            return LibraryObject.RunTime(_call);
        if (value is DateValue date)
            value = new StringValue(date.ToIsoText());
        else if (value is ObjectValue own && own.GetProperty("toJSON") is FunctionValue toJson)
            value = _call.Evaluator.Call(toJson, own, [new StringValue(key)], null, _call.Origin);
        if (_function is not null)
            value = _call.Evaluator.Call(_function, holder, [new StringValue(key), value], null, _call.Origin);
        _depth++;
        value = value switch
        {
            FunctionValue or NativeValue => Value.Undefined,
            ArrayValue list => ReplaceItems(list),
            ObjectValue { HasUnknownKeys: { } unknown } => unknown,
            ObjectValue members => ReplaceMembers(members),
            MapValue => new ObjectValue(),
            _ => value,
        };
        _depth--;
        return value;
    }

    private Value ReplaceItems(ArrayValue list)
    {
        var items = new List<Value>(list.Items.Count);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = Replace(list, NumberFormat.ToText(i), list.Items[i]);
            if (item is UnknownValue)
                return item;
            items.Add(item is UndefinedValue ? Value.Null : item);
        }

        return new ArrayValue(items);
    }

    private Value ReplaceMembers(ObjectValue members)
    {
        var made = new ObjectValue();
        foreach (var key in _keys ?? [.. members.Properties.Select(property => property.Key)])
        {
            if (members.Find(key) is not { } property)
                continue;
            var value = Replace(members, key, _call.Evaluator.Settle(property.Value, members, _call.Origin));
            if (value is UnknownValue)
                return value;
            if (value is not UndefinedValue && _call.Evaluator.Allocate(Limits.BytesPerMember, _call.Origin))
                made.Set(key, value);
        }

        return made;
    }
}
