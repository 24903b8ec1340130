using System.Globalization;
using System.Numerics;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>Number</c>, <c>BigInt</c>, <c>parseInt</c>, <c>parseFloat</c>.</summary>
internal static class NumberLibrary
{
    public static NativeValue Number { get; } = MakeNumber();

    public static NativeValue ParseInt { get; } = LibraryObject.Make("parseInt", ReadInt);

    public static NativeValue ParseFloat { get; } = LibraryObject.Make("parseFloat", ReadFloat);

    public static NativeValue IsNaN { get; } = LibraryObject.Make("isNaN", call => Value.Of(double.IsNaN(Conversion.ToNumber(call[0]))));

    public static NativeValue IsFinite { get; } = LibraryObject.Make(
        "isFinite", call => Value.Of(Conversion.ToNumber(call[0]) is var value && !double.IsNaN(value) && !double.IsInfinity(value)));

    public static NativeValue BigInt { get; } = LibraryObject.Make("BigInt", MakeBigInt);

    private static NativeValue MakeNumber()
    {
        var functions = LibraryObject.Make(
            "Number",
            call => new NumberValue(call.Count == 0 ? 0 : Conversion.ToNumber(call[0])),
            ("parseInt", ReadInt),
            ("parseFloat", ReadFloat),
            ("isInteger", call => Value.Of(call[0] is NumberValue { Value: var value } && Math.Floor(value) == value && !double.IsInfinity(value))),
            ("isSafeInteger", call => Value.Of(call[0] is NumberValue { Value: var value } && Math.Floor(value) == value && Math.Abs(value) <= 9007199254740991)),
            ("isFinite", call => Value.Of(call[0] is NumberValue { Value: var value } && !double.IsNaN(value) && !double.IsInfinity(value))),
            ("isNaN", call => Value.Of(call[0] is NumberValue { Value: var value } && double.IsNaN(value))));
        var members = functions.Members.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        members["MAX_SAFE_INTEGER"] = new NumberValue(9007199254740991);
        members["MIN_SAFE_INTEGER"] = new NumberValue(-9007199254740991);
        members["EPSILON"] = new NumberValue(Math.Pow(2, -52));
        members["MAX_VALUE"] = new NumberValue(double.MaxValue);
        members["POSITIVE_INFINITY"] = new NumberValue(double.PositiveInfinity);
        members["NEGATIVE_INFINITY"] = new NumberValue(double.NegativeInfinity);
        return new NativeValue("Number", functions.Code) { Members = members };
    }

    private static NumberValue ReadInt(Invocation call)
    {
        var text = (Evaluator.TextOf(call[0]) ?? string.Empty).Trim();
        var radix = call[1] is NumberValue { Value: >= 2 and <= 36 } given ? (int)given.Value : 10;
        var isNegative = text.Length > 0 && text[0] == '-';
        double value = 0;
        var digits = 0;
        foreach (var character in isNegative || (text.Length > 0 && text[0] == '+') ? text.Substring(1) : text)
        {
            var digit = character switch
            {
                >= '0' and <= '9' => character - '0',
                >= 'a' and <= 'z' => character - 'a' + 10,
                >= 'A' and <= 'Z' => character - 'A' + 10,
                _ => 99,
            };
            if (digit >= radix)
                break;
            value = (value * radix) + digit;
            digits++;
        }

        return new NumberValue(digits == 0 ? double.NaN : isNegative ? -value : value);
    }

    private static NumberValue ReadFloat(Invocation call)
    {
        var text = (Evaluator.TextOf(call[0]) ?? string.Empty).Trim();
        for (var length = Math.Min(text.Length, 64); length > 0; length--)
        {
            if (double.TryParse(text.Substring(0, length), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                return new NumberValue(value);
        }

        return new NumberValue(double.NaN);
    }

    private static Value MakeBigInt(Invocation call) => call[0] switch
    {
        BigIntValue => call[0],
        NumberValue { Value: var value } when Math.Floor(value) == value && !double.IsInfinity(value) => new BigIntValue(new BigInteger(value)),
        StringValue { Value.Length: < 1000 } text when BigInteger.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) =>
            new BigIntValue(value),
        _ => LibraryObject.RunTime(call),
    };
}
