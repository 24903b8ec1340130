namespace Wit.Sdk.Schema.Evaluation;

/// <summary><c>Array</c>.</summary>
internal static class ArrayLibrary
{
    private const int MaximumLength = 100_000;

    public static NativeValue Value { get; } = LibraryObject.Make(
        "Array",
        LibraryObject.RunTime,
        ("isArray", call => Evaluation.Value.Of(call[0] is ArrayValue)),
        ("of", call => new ArrayValue([.. call.Arguments])),
        ("from", From));

    private static Value From(Invocation call)
    {
        IReadOnlyList<Value>? items = Evaluator.Iterate(call[0]);
        if (call[0] is ObjectValue shape && shape.GetProperty("length") is NumberValue { Value: >= 0 and <= MaximumLength } length)
            items = [.. Enumerable.Repeat<Value>(Evaluation.Value.Undefined, (int)length.Value)];
        if (items is null || !call.Evaluator.Spend(items.Count, call.Origin))
            return LibraryObject.RunTime(call);
        if (call[1].IsNullish)
            return new ArrayValue([.. items]);
        var mapped = new List<Value>(items.Count);
        for (var i = 0; i < items.Count; i++)
            mapped.Add(call.Evaluator.Call(call[1], Evaluation.Value.Undefined, [items[i], new NumberValue(i)], null, call.Origin));
        return new ArrayValue(mapped);
    }
}
