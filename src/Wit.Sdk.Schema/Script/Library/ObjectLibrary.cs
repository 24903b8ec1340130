using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Lexing;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>Object</c>.</summary>
internal static class ObjectLibrary
{
    public static NativeValue Value { get; } = LibraryObject.Make(
        "Object",
        call => call[0],
        ("keys", call => Each(call, property => new StringValue(property.Key))),
        ("values", call => Each(call, property => property.Value)),
        ("entries", call => Each(call, property => new ArrayValue([new StringValue(property.Key), property.Value]))),
        ("fromEntries", FromEntries),
        ("assign", Assign),
        ("groupBy", Grouping.IntoObject),
        ("hasOwn", HasOwn),
        ("freeze", call => call[0]),
        ("seal", call => call[0]));

    private static Value HasOwn(Invocation call)
    {
        if (PropertiesOf(call[0], call.Evaluator, call.Origin) is not { } own)
            return LibraryObject.RunTime(call);
        return own.Any(property => property.Key == Evaluator.TextOf(call[1])) ? Values.Value.True
            : call[0] is ObjectValue { HasUnknownKeys: { } unknown } ? unknown
            : Values.Value.False;
    }

    private static bool PayMembers(Invocation call, long count) =>
        call.Evaluator.Spend(count, call.Origin) && call.Evaluator.Allocate(count * Limits.BytesPerMember, call.Origin);

    private static long CountOf(Value value) => value switch
    {
        ObjectValue members => members.Count,
        ArrayValue array => array.Items.Count,
        ClassValue type => type.Statics.Count,
        _ => value.OwnProperties?.Count ?? 0,
    };

    private static Value Each(Invocation call, Func<Property, Value> select)
    {
        if (!PayMembers(call, CountOf(call[0]) * 2))
            return new UnknownValue(Cause.Told);
        var properties = PropertiesOf(call[0], call.Evaluator, call.Origin);
        if (properties is null)
            return LibraryObject.RunTime(call);
        return call[0] is ObjectValue { HasUnknownKeys: { } unknown } ? unknown : new ArrayValue([.. properties.Select(select)]);
    }

    /// <summary>The properties that a value has as an object, in order; null for values that JavaScript does not treat as objects.</summary>
    public static IReadOnlyList<Property>? PropertiesOf(Value value, Evaluator evaluator, Origin origin) => value switch
    {
        ObjectValue members => [.. members.Properties.Select(property => property with { Value = evaluator.Settle(property.Value, members, origin) })],
        ClassValue type => PropertiesOf(type.Statics, evaluator, origin),
        ArrayValue array => [.. array.Items.Select((item, index) => new Property(NumberFormat.ToText(index), item)).Where(property => !ReferenceEquals(property.Value, Values.Value.Hole))],
        _ => value.OwnProperties,
    };

    private static Value FromEntries(Invocation call)
    {
        if (call.Evaluator.Iterate(call[0], call.Origin) is not { } entries || !PayMembers(call, entries.Count))
            return LibraryObject.RunTime(call);
        var result = new ObjectValue();
        foreach (var entry in entries)
        {
            if (entry is not ArrayValue { Items: [var key, var value, ..] } || Evaluator.TextOf(key) is not { } name)
                return LibraryObject.RunTime(call);
            result.Set(name, value);
        }

        return result;
    }

    private static Value Assign(Invocation call)
    {
        if (!PayMembers(call, call.Arguments.Skip(1).Sum(CountOf)))
            return new UnknownValue(Cause.Told);
        if (call[0].Take(call.Arguments.Skip(1).SelectMany(source => PropertiesOf(source, call.Evaluator, call.Origin) ?? [])))
            return call[0];
        if (call[0] is not ObjectValue target)
            return call[0];
        call.Evaluator.NoteChange(target);
        foreach (var source in call.Arguments.Skip(1))
        {
            target.HasUnknownKeys ??= source as UnknownValue ?? (source as ObjectValue)?.HasUnknownKeys;
            foreach (var property in PropertiesOf(source, call.Evaluator, call.Origin) ?? [])
                target.Set(property);
        }

        return target;
    }
}
