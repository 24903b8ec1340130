using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>sort</c> and <c>toSorted</c>: items that compare as the same keep their order.</summary>
internal static class ArraySorting
{
    /// <summary>The items in order; null if a comparison returns no number, or an item can't be known.</summary>
    public static List<Value>? Sorted(Invocation call, List<Value> items)
    {
        if (items.Exists(item => item is UnknownValue) || !call.Evaluator.SpendItems(items.Count * 2L, call.Origin))
            return null;
        return call.Count == 0 || call[0] is UndefinedValue ? ByText(call, items) : Merge(call, [.. items]);
    }

    private static List<Value>? ByText(Invocation call, List<Value> items)
    {
        var keys = new List<(string Text, Value Item)>(items.Count);
        var levels = 1;
        for (var count = items.Count; count > 1; count /= 2)
            levels++;
        foreach (var item in items)
        {
            var text = Evaluator.TextOf(item) ?? string.Empty;
            if (!call.Evaluator.SpendLook(levels, (long)text.Length * levels, call.Origin) || !call.Evaluator.Allocate(text.Length * 2L, call.Origin))
                return null;
            keys.Add((text, item));
        }

        return [.. keys.OrderBy(key => key.Item is UndefinedValue).ThenBy(key => key.Text, StringComparer.Ordinal).Select(key => key.Item)];
    }

    /// <summary>Sorts by a function of the schema's, from short runs to long ones.</summary>
    private static List<Value>? Merge(Invocation call, List<Value> items)
    {
        for (var width = 1; width < items.Count; width *= 2)
        {
            if (!call.Evaluator.SpendItems(items.Count, call.Origin))
                return null;
            var merged = new List<Value>(items.Count);
            for (var start = 0; start < items.Count; start += width * 2)
            {
                if (!Merge(call, items, start, width, merged))
                    return null;
            }

            items = merged;
        }

        return items;
    }

    private static bool Merge(Invocation call, List<Value> items, int start, int width, List<Value> merged)
    {
        var (left, right) = (start, Math.Min(start + width, items.Count));
        var (leftEnd, rightEnd) = (right, Math.Min(start + (width * 2), items.Count));
        while (left < leftEnd && right < rightEnd)
        {
            if (call.Evaluator.Call(call[0], Value.Undefined, [items[left], items[right]], null, call.Origin) is not NumberValue order)
                return false;
            merged.Add(order.Value > 0 ? items[right++] : items[left++]);
        }

        merged.AddRange(items.GetRange(left, leftEnd - left));
        merged.AddRange(items.GetRange(right, rightEnd - right));
        return true;
    }
}
