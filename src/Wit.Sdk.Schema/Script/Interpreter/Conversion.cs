using System.Globalization;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>JavaScript's conversions to numbers.</summary>
internal static class Conversion
{
    public static double ToNumber(Value value) => value switch
    {
        NumberValue number => number.Value,
        BooleanValue boolean => boolean.Value ? 1 : 0,
        BigIntValue big => (double)big.Value,
        NullValue => 0,
        StringValue text => Parse(text.Value.Trim()),
        DateValue date => (date.Utc - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalMilliseconds,
        _ => double.NaN,
    };

    public static int ToInt32(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            return 0;
        var modulo = Math.Truncate(value) % 4294967296.0;
        return unchecked((int)(uint)(long)modulo);
    }

    private static double Parse(string text)
    {
        if (text.Length == 0)
            return 0;
        return double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowTrailingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : double.NaN;
    }
}
