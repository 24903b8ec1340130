using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>Array</c>.</summary>
internal static class ArrayLibrary
{
    private const int MaximumLength = 100_000;

    public static NativeValue Value { get; } = LibraryObject.Make(
        "Array",
        Construct,
        ("isArray", call => Values.Value.Of(call[0] is ArrayValue)),
        ("of", call => new ArrayValue([.. call.Arguments])),
        ("from", From));

    /// <summary><c>Array(3)</c> is three holes, <c>Array(1, 2)</c> these items.</summary>
    public static Value Construct(Invocation call) => call.Arguments switch
    {
        [UnknownValue unknown] => unknown,
        [NumberValue { Value: >= 0 and <= MaximumLength and var length }] when Math.Floor(length) == length && call.Evaluator.SpendItems((int)length, call.Origin) =>
            new ArrayValue([.. Enumerable.Repeat<Value>(Values.Value.Hole, (int)length)]),
        [NumberValue] => LibraryObject.RunTime(call),
        var items => new ArrayValue([.. items]),
    };

    private static Value From(Invocation call)
    {
        var length = call[0] is ObjectValue shape && shape.GetProperty("length") is NumberValue { Value: >= 0 and <= MaximumLength } given ? (int)given.Value : -1;
        if (length >= 0 && !call.Evaluator.SpendItems(length, call.Origin))
            return new UnknownValue(Cause.Told);
        var items = length >= 0 ? [.. Enumerable.Repeat<Value>(Values.Value.Undefined, length)] : call.Evaluator.Iterate(call[0], call.Origin);
        if (items is null)
            return LibraryObject.RunTime(call);
        if (!call.Evaluator.SpendItems(items.Count, call.Origin))
            return new UnknownValue(Cause.Told);
        if (call[1].IsNullish)
            return new ArrayValue([.. items]);
        var mapped = new List<Value>(items.Count);
        for (var i = 0; i < items.Count; i++)
            mapped.Add(call.Evaluator.Call(call[1], Values.Value.Undefined, [items[i], new NumberValue(i)], null, call.Origin));
        return new ArrayValue(mapped);
    }
}
