using System.Globalization;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The methods of numbers.</summary>
internal static class NumberMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("toString", call => call.Count == 0 || call[0] is NumberValue { Value: 10 }
            ? new StringValue(((Primitive)call.Receiver).ToText())
            : InBase(call)),
        LibraryObject.Method("valueOf", call => call.Receiver),
        LibraryObject.Method("toFixed", ToFixed),
        LibraryObject.Method("toPrecision", ToPrecision),
        LibraryObject.Method("toExponential", ToExponential));

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

    /// <summary>The given number of digits, with an exponent only where JavaScript writes one.</summary>
    private static Value ToPrecision(Invocation call)
    {
        if (call[0] is UndefinedValue)
            return new StringValue(((Primitive)call.Receiver).ToText());
        if (DigitsOf(call, 1, call[0]) is not { } digits || call.Receiver is not NumberValue { Value: var value })
            return LibraryObject.RunTime(call);
        var (mantissa, exponent) = Scientific(value, digits - 1);
        if (exponent < -6 || exponent >= digits)
            return new StringValue(mantissa + "e" + Signed(exponent));
        var isNegative = mantissa[0] == '-';
        var figures = mantissa.Replace("-", string.Empty).Replace(".", string.Empty);
        var plain = exponent < 0 ? "0." + new string('0', -exponent - 1) + figures
            : exponent == digits - 1 ? figures
            : figures.Substring(0, exponent + 1) + "." + figures.Substring(exponent + 1);
        return new StringValue(isNegative ? "-" + plain : plain);
    }

    private static Value ToExponential(Invocation call)
    {
        if (DigitsOf(call, 0, call[0]) is not { } digits || call.Receiver is not NumberValue { Value: var value })
            return LibraryObject.RunTime(call);
        var (mantissa, exponent) = Scientific(value, digits);
        return new StringValue(mantissa + "e" + Signed(exponent));
    }

    /// <summary>The digits that are asked for; null if the number does not have that many that are the same on every runtime.</summary>
    private static int? DigitsOf(Invocation call, int least, Value given) =>
        given is NumberValue { Value: var digits } && digits >= least && digits <= 15 && call.Receiver is NumberValue { Value: var value } && !double.IsNaN(value) && !double.IsInfinity(value)
            ? (int)digits
            : null;

    private static (string Mantissa, int Exponent) Scientific(double value, int decimals)
    {
        var text = value.ToString("E" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Split('E');
        return (text[0], int.Parse(text[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private static string Signed(int exponent) => (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
}
