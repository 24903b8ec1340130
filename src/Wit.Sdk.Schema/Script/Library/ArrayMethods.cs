using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The methods of arrays.</summary>
internal static class ArrayMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("map", call => Map(call, (_, result) => [result])),
        LibraryObject.Method("flatMap", call => Map(call, (_, result) => result is ArrayValue list ? list.Items : [result])),
        LibraryObject.Method("filter", call => Map(call, (item, result) => result.IsTruthy ? [item] : [])),
        LibraryObject.Method("find", call => Search(call, (item, _) => item, Value.Undefined)),
        LibraryObject.Method("findIndex", call => Search(call, (_, index) => new NumberValue(index), new NumberValue(-1))),
        LibraryObject.Method("findLast", call => Search(call, (item, _) => item, Value.Undefined, fromEnd: true)),
        LibraryObject.Method("findLastIndex", call => Search(call, (_, index) => new NumberValue(index), new NumberValue(-1), fromEnd: true)),
        LibraryObject.Method("some", call => Search(call, (_, _) => Value.True, Value.False)),
        LibraryObject.Method("every", Every),
        LibraryObject.Method("forEach", call => Map(call, (_, _) => []) is UnknownValue unknown ? unknown : Value.Undefined),
        LibraryObject.Method("reduce", call => Reduce(call, [.. Items(call).Select((item, index) => (item, index))])),
        LibraryObject.Method("reduceRight", call => Reduce(call, [.. Enumerable.Reverse(Items(call).Select((item, index) => (item, index)))])),
        LibraryObject.Method("join", Join),
        LibraryObject.Method("concat", Concat),
        LibraryObject.Method("includes", call => Locate(call, fromEnd: false, place => Value.Of(place >= 0))),
        LibraryObject.Method("indexOf", call => Locate(call, fromEnd: false, place => new NumberValue(place))),
        LibraryObject.Method("lastIndexOf", call => Locate(call, fromEnd: true, place => new NumberValue(place))),
        LibraryObject.Keeper("splice", Splice),
        LibraryObject.Keeper("with", call => With(call)),
        LibraryObject.Method("slice", call => Slice(call)),
        LibraryObject.Method("flat", Flat),
        LibraryObject.Method("reverse", call => call.Evaluator.SpendItems(Items(call).Count, call.Origin) ? Replace(call, [.. Enumerable.Reverse(Items(call))]) : new UnknownValue(Cause.Told)),
        LibraryObject.Method("toReversed", call => LibraryObject.List(call, Items(call).Count, () => [.. Enumerable.Reverse(Items(call))])),
        LibraryObject.Method("sort", call => ArraySorting.Sorted(call, Items(call)) is { } sorted ? Replace(call, sorted) : LibraryObject.RunTime(call)),
        LibraryObject.Method("toSorted", call => ArraySorting.Sorted(call, Items(call)) is { } sorted ? new ArrayValue(sorted) : LibraryObject.RunTime(call)),
        LibraryObject.Keeper("push", Push, isShort: true),
        LibraryObject.Keeper("unshift", call => Insert(call, 0)),
        LibraryObject.Short("pop", call => Take(call, Items(call).Count - 1)),
        LibraryObject.Method("shift", call => Take(call, 0)),
        LibraryObject.Short("at", call => At(call)),
        LibraryObject.Method("entries", call => LibraryObject.List(call, Items(call).Count * 6L, () => [.. Items(call).Select((item, index) => new ArrayValue([new NumberValue(index), item]))])),
        LibraryObject.Method("keys", call => LibraryObject.List(call, Items(call).Count * 2L, () => [.. Items(call).Select((_, index) => new NumberValue(index))])),
        LibraryObject.Method("values", call => LibraryObject.List(call, Items(call).Count, () => [.. Items(call)])),
        LibraryObject.Keeper("fill", Fill));

    /// <summary>Puts one value at each place of a range, of all places when no range is given.</summary>
    private static Value Fill(Invocation call)
    {
        if (UnknownOf(call, 1, 3) is { } unknown)
            return Spoil(call, unknown);
        call.Evaluator.NoteChange(call.Receiver);
        var items = Items(call);
        var end = call[2].IsNullish ? items.Count : Place(call[2], items.Count);
        if (!call.Evaluator.Spend(items.Count, call.Origin))
            return new UnknownValue(Cause.Told);
        for (var i = call[1].IsNullish ? 0 : Place(call[1], items.Count); i < end; i++)
            items[i] = call[0];
        return call.Receiver;
    }

    /// <summary>The place of an item; unknown where one that can't be known comes before it, which may be the one.</summary>
    private static Value Locate(Invocation call, bool fromEnd, Func<int, Value> result)
    {
        var items = Items(call);
        if (call[0] is StringValue { Value.Length: var length } && !call.Evaluator.SpendLook(0, (long)items.Count * length / 8, call.Origin))
            return new UnknownValue(Cause.Told);
        for (var step = 0; step < items.Count; step++)
        {
            var place = fromEnd ? items.Count - 1 - step : step;
            if (items[place] is UnknownValue)
                return items[place];
            if (Equality.AreSame(items[place], call[0]))
                return result(place);
        }

        return result(-1);
    }

    /// <summary>The result of changing an array in a way that depends on something unknown: then the array holds anything.</summary>
    private static UnknownValue Spoil(Invocation call, UnknownValue cause)
    {
        call.Evaluator.NoteChange(call.Receiver);
        Items(call).Add(cause);
        return cause;
    }

    private static UnknownValue? UnknownOf(Invocation call, int from, int to) => call.Arguments.Skip(from).Take(to - from).OfType<UnknownValue>().FirstOrDefault();

    private static List<Value> Items(Invocation call) => ((ArrayValue)call.Receiver).Items;

    private static Value Concat(Invocation call)
    {
        var count = Items(call).Count + call.Arguments.Sum(item => item is ArrayValue more ? (long)more.Items.Count : 1);
        return LibraryObject.List(call, count, () => [.. Items(call), .. call.Arguments.SelectMany(item => item is ArrayValue more ? more.Items : [item])]);
    }

    /// <summary>The items of lists within lists. A list may stand in itself many times over, so that each item is paid for when it is found.</summary>
    private static Value Flat(Invocation call)
    {
        var depth = call[0] is NumberValue { Value: var levels } ? (int)Math.Min(Math.Max(levels, 0), int.MaxValue) : 1;
        var items = new List<Value>();
        var open = new Stack<(List<Value> Items, int Next)>([(Items(call), 0)]);
        while (open.Count > 0)
        {
            var (list, next) = open.Pop();
            if (next >= list.Count)
                continue;
            open.Push((list, next + 1));
            if (!call.Evaluator.SpendItems(1, call.Origin))
                return new UnknownValue(Cause.Told);
            if (list[next] is ArrayValue inner && open.Count <= depth)
                open.Push((inner.Items, 0));
            else
                items.Add(list[next]);
        }

        return new ArrayValue(items);
    }

    private static Value Replace(Invocation call, List<Value> items)
    {
        call.Evaluator.NoteChange(call.Receiver);
        var target = Items(call);
        target.Clear();
        target.AddRange(items);
        return call.Receiver;
    }

    private static NumberValue Insert(Invocation call, int index)
    {
        call.Evaluator.NoteChange(call.Receiver);
        if (call.Evaluator.SpendItems(call.Count, call.Origin))
            Items(call).InsertRange(index, call.Arguments);
        return new NumberValue(Items(call).Count);
    }

    private static Value Take(Invocation call, int index)
    {
        if (Items(call).Count == 0)
            return Value.Undefined;
        call.Evaluator.NoteChange(call.Receiver);
        var item = Items(call)[index];
        Items(call).RemoveAt(index);
        return item;
    }

    private static Value Invoke(Invocation call, Value item, int index) =>
        call.Evaluator.Call(call[0], Value.Undefined, [item, new NumberValue(index), call.Receiver], null, call.Origin);

    private static Value Map(Invocation call, Func<Value, Value, IEnumerable<Value>> select)
    {
        var source = Items(call).ToArray();
        var results = new List<Value>(source.Length);
        var keepsUnknown = call.Name is "map" or "flatMap";
        for (var i = 0; i < source.Length; i++)
        {
            if (ReferenceEquals(source[i], Value.Hole))
            {
                results.AddRange(call.Name == "map" ? [Value.Hole] : []);
                continue;
            }

            var result = Invoke(call, source[i], i);
            if (result is UnknownValue && !keepsUnknown)
                return result;
            var count = result is ArrayValue list && call.Name == "flatMap" ? list.Items.Count : 1;
            if (!call.Evaluator.SpendItems(count, call.Origin))
                return new UnknownValue(Cause.Told);
            results.AddRange(select(source[i], result));
        }

        return new ArrayValue(results);
    }

    private static Value Search(Invocation call, Func<Value, int, Value> found, Value otherwise, bool fromEnd = false)
    {
        var source = Items(call).ToArray();
        for (var step = 0; step < source.Length; step++)
        {
            var i = fromEnd ? source.Length - 1 - step : step;
            if (call.Name == "some" && ReferenceEquals(source[i], Value.Hole))
                continue;
            var result = Invoke(call, source[i], i);
            if (result is UnknownValue)
                return result;
            if (result.IsTruthy)
                return found(source[i], i);
        }

        return otherwise;
    }

    private static Value Every(Invocation call)
    {
        var source = Items(call).ToArray();
        for (var i = 0; i < source.Length; i++)
        {
            if (ReferenceEquals(source[i], Value.Hole))
                continue;
            var result = Invoke(call, source[i], i);
            if (result is UnknownValue)
                return result;
            if (!result.IsTruthy)
                return Value.False;
        }

        return Value.True;
    }

    private static Value Reduce(Invocation call, (Value Item, int Index)[] given)
    {
        if (!call.Evaluator.SpendItems(given.Length, call.Origin))
            return new UnknownValue(Cause.Told);
        var source = Array.FindAll(given, item => !ReferenceEquals(item.Item, Value.Hole));
        var start = call.Count > 1 ? 0 : 1;
        if (source.Length < start)
            return LibraryObject.RunTime(call);
        var result = call.Count > 1 ? call[1] : source[0].Item;
        for (var i = start; i < source.Length; i++)
            result = call.Evaluator.Call(call[0], Value.Undefined, [result, source[i].Item, new NumberValue(source[i].Index), call.Receiver], null, call.Origin);
        return result;
    }

    private static Value Join(Invocation call)
    {
        var separator = call[0] is StringValue given ? given.Value : ",";
        var items = Items(call);
        var parts = new List<string>();
        var length = (long)separator.Length * Math.Max(0, items.Count - 1);
        foreach (var item in items)
        {
            if (item is UnknownValue)
                return item;
            if ((item.IsNullish ? string.Empty : Evaluator.TextOf(item)) is not { } text)
                return LibraryObject.RunTime(call);
            length += text.Length;
            if (length > Limits.StringLength)
                break;
            parts.Add(text);
        }

        return LibraryObject.Text(call, length, () => string.Join(separator, parts));
    }

    private static Value Slice(Invocation call)
    {
        var items = Items(call);
        var (start, end) = StringMethods.Range(call, items.Count);
        return LibraryObject.List(call, Math.Max(0, end - start), () => items.GetRange(start, Math.Max(0, end - start)));
    }

    /// <summary>Takes items out of the array, inserts others, and returns the removed ones.</summary>
    private static Value Splice(Invocation call)
    {
        if (UnknownOf(call, 0, 2) is { } unknown)
            return Spoil(call, unknown);
        var items = Items(call);
        var start = Place(call[0], items.Count);
        var count = call.Count > 1 ? Math.Min(Math.Max(Conversion.ToInt32(Conversion.ToNumber(call[1])), 0), items.Count - start) : call.Count == 0 ? 0 : items.Count - start;
        if (!call.Evaluator.SpendItems(items.Count + call.Count, call.Origin))
            return new UnknownValue(Cause.Told);
        var taken = items.GetRange(start, count);
        call.Evaluator.NoteChange(call.Receiver);
        items.RemoveRange(start, count);
        items.InsertRange(start, call.Arguments.Skip(2));
        return new ArrayValue(taken);
    }

    private static Value With(Invocation call)
    {
        if (call[0] is UnknownValue)
            return call[0];
        if (!call.Evaluator.SpendItems(Items(call).Count, call.Origin))
            return new UnknownValue(Cause.Told);
        var items = new List<Value>(Items(call));
        var index = Conversion.ToInt32(Conversion.ToNumber(call[0]));
        index = index < 0 ? items.Count + index : index;
        if (index < 0 || index >= items.Count)
            return LibraryObject.RunTime(call);
        items[index] = call[1];
        return new ArrayValue(items);
    }

    private static int Place(Value given, int count)
    {
        var place = Conversion.ToInt32(Conversion.ToNumber(given));
        return place < 0 ? Math.Max(0, count + place) : Math.Min(place, count);
    }

    private static NumberValue Push(Invocation call)
    {
        call.Evaluator.NoteChange(call.Receiver);
        if (call.Evaluator.SpendItems(call.Count, call.Origin))
            Items(call).AddRange(call.Arguments);
        return new NumberValue(Items(call).Count);
    }

    private static Value At(Invocation call)
    {
        var items = Items(call);
        var index = Conversion.ToInt32(Conversion.ToNumber(call[0]));
        index = index < 0 ? items.Count + index : index;
        return index >= 0 && index < items.Count ? items[index] : Value.Undefined;
    }
}
