using System.Globalization;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The methods of numbers.</summary>
internal static class NumberMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("toString", call => call.Count == 0 || call[0] is NumberValue { Value: 10 }
            ? new StringValue(((Primitive)call.Receiver).ToText())
            : LibraryObject.RunTime(call)),
        LibraryObject.Method("valueOf", call => call.Receiver),
        LibraryObject.Method("toFixed", ToFixed));

    private static Value ToFixed(Invocation call)
    {
        var digits = call[0].IsNullish ? 0 : Conversion.ToNumber(call[0]);
        return call.Receiver is NumberValue { Value: var value } && digits is >= 0 and <= 15 && Math.Abs(value) < 1e15
            ? new StringValue(((decimal)value).ToString("F" + ((int)digits).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
            : LibraryObject.RunTime(call);
    }
}
