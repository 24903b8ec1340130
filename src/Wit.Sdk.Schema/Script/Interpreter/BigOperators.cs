using System.Numerics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>The operators between two bigints: <c>1n &lt;&lt; 4n</c>.</summary>
internal static class BigOperators
{
    /// <summary>The longest result, in bits: far more than a column holds.</summary>
    private const int MaximumBits = 16384;

    /// <summary>The longest literal, in digits.</summary>
    private const int MaximumDigits = 4932;

    /// <summary>The steps that an operation on two numbers costs, or the text of one: it grows with the product of their lengths.</summary>
    public static long CostOf(BigInteger left, BigInteger right) => 1 + ((long)BitsOf(left) * BitsOf(right) / (1 << 20));

    /// <summary>A literal.</summary>
    public static Value Parse(string digits, Evaluator evaluator, Origin origin) => digits.Length > MaximumDigits || !evaluator.SpendLook(0, digits.Length, origin)
        ? RunTime(origin)
        : new BigIntValue(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture));

    public static Value Operate(string operation, BigInteger left, BigInteger right, Origin origin)
    {
        var isLarge = operation switch
        {
            "**" => right < 0 || right * BitsOf(left) > MaximumBits,
            "<<" or ">>" => BigInteger.Abs(right) + BitsOf(left) > MaximumBits,
            "/" or "%" => right.IsZero,
            _ => false,
        };
        if (isLarge)
            return RunTime(origin);
        return operation switch
        {
            "+" => new BigIntValue(left + right),
            "-" => new BigIntValue(left - right),
            "*" when BitsOf(left) + BitsOf(right) <= MaximumBits => new BigIntValue(left * right),
            "/" => new BigIntValue(BigInteger.Divide(left, right)),
            "%" => new BigIntValue(BigInteger.Remainder(left, right)),
            "**" => new BigIntValue(BigInteger.Pow(left, (int)right)),
            "&" => new BigIntValue(left & right),
            "|" => new BigIntValue(left | right),
            "^" => new BigIntValue(left ^ right),
            "<<" => new BigIntValue(left << (int)right),
            ">>" => new BigIntValue(left >> (int)right),
            "<" or ">" or "<=" or ">=" => Evaluator.Compare(operation, left.CompareTo(right)),
            _ => RunTime(origin),
        };
    }

    private static int BitsOf(BigInteger value) => value.ToByteArray().Length * 8;

    private static UnknownValue RunTime(Origin origin) => new(new Cause(DiagnosticCatalogue.ValueOfRunTime, origin, "this computation"));
}
