using System.Globalization;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The methods of numbers.</summary>
internal static class NumberMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("toString", call => call.Count == 0 || call[0] is NumberValue { Value: 10 }
            ? new StringValue(((Primitive)call.Receiver).ToText())
            : InBase(call)),
        LibraryObject.Method("valueOf", call => call.Receiver),
        LibraryObject.Method("toFixed", ToFixed));

    /// <summary>A whole number in another base.</summary>
    private static Value InBase(Invocation call)
    {
        if (call[0] is not NumberValue { Value: >= 2 and <= 36 and var radix } || call.Receiver is not NumberValue { Value: var value }
            || Math.Floor(value) != value || Math.Abs(value) > 9007199254740991)
        {
            return LibraryObject.RunTime(call);
        }

        var digits = string.Empty;
        for (var rest = (long)Math.Abs(value); rest > 0 || digits.Length == 0; rest /= (long)radix)
            digits = "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(rest % (long)radix)] + digits;
        return new StringValue(value < 0 ? "-" + digits : digits);
    }

    private static Value ToFixed(Invocation call)
    {
        var digits = call[0].IsNullish ? 0 : Conversion.ToNumber(call[0]);
        return call.Receiver is NumberValue { Value: var value } && digits is >= 0 and <= 15 && Math.Abs(value) < 1e15
            ? new StringValue(value.ToString("F" + ((int)digits).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
            : LibraryObject.RunTime(call);
    }
}
