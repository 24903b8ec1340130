using System.Numerics;
using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The operators between two bigints: <c>1n &lt;&lt; 4n</c>.</summary>
internal static class BigOperators
{
    /// <summary>The longest result, in bits: far more than a column holds.</summary>
    private const int MaximumBits = 65536;

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
