using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>The result of a generator: the items that it yields, each of which is taken once.</summary>
/// <param name="items">The items.</param>
/// <param name="result">The return value of the generator.</param>
internal sealed class IteratorValue(List<Value> items, Value result) : Value
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        LibraryObject.Method("next", call => ((IteratorValue)call.Receiver).Next(call)),
        LibraryObject.Method("toArray", call => new ArrayValue([.. ((IteratorValue)call.Receiver).Taken(call)])),
        LibraryObject.Method("map", call => Through(call, "map")),
        LibraryObject.Method("filter", call => Through(call, "filter")),
        LibraryObject.Method("flatMap", call => Through(call, "flatMap")),
        LibraryObject.Method("forEach", call => Through(call, "forEach")),
        LibraryObject.Method("reduce", call => Through(call, "reduce")),
        LibraryObject.Method("some", call => Through(call, "some")),
        LibraryObject.Method("every", call => Through(call, "every")),
        LibraryObject.Method("find", call => Through(call, "find")));

    private int _next;

    /// <summary>How many items are left.</summary>
    public int Count => items.Count - _next;

    /// <summary>The return value of the generator, which no loop sees.</summary>
    public Value Result => result;

    public override string Description => "an iterator";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);

    /// <summary>The items that are left, which are taken then.</summary>
    public IReadOnlyList<Value> TakeRest()
    {
        var rest = items.GetRange(_next, items.Count - _next);
        _next = items.Count;
        return rest;
    }

    private IReadOnlyList<Value> Taken(Invocation call)
    {
        call.Evaluator.NoteChange(this);
        return TakeRest();
    }

    private ObjectValue Next(Invocation call)
    {
        call.Evaluator.NoteChange(this);
        var step = new ObjectValue();
        var isDone = _next == items.Count;
        step.Set("value", isDone ? result : items[_next++]);
        step.Set("done", Of(isDone));
        return step;
    }

    /// <summary>The result of an array method on the remaining items.</summary>
    private static Value Through(Invocation call, string method)
    {
        var list = new ArrayValue([.. ((IteratorValue)call.Receiver).Taken(call)]);
        var made = call.Evaluator.Run(list.FindMethod(method)!.Code, new Invocation(call.Evaluator, method, list, call.Arguments, null, call.Origin));
        return made is ArrayValue { Items: var items } && method is "map" or "filter" or "flatMap" ? new IteratorValue(items, Undefined) : made;
    }
}
