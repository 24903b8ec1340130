using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>JavaScript's two equalities.</summary>
internal static class Equality
{
    /// <summary><c>===</c>.</summary>
    public static bool AreSame(Value left, Value right) => (left, right) switch
    {
        (NumberValue a, NumberValue b) => a.Value == b.Value,
        (StringValue a, StringValue b) => a.Value == b.Value,
        (BooleanValue a, BooleanValue b) => a.Value == b.Value,
        (BigIntValue a, BigIntValue b) => a.Value == b.Value,
        (UndefinedValue, UndefinedValue) => true,
        _ => ReferenceEquals(left, right),
    };

    /// <summary><c>==</c>, as far as it is used: nothing equals nothing, and numbers equal their text.</summary>
    public static bool AreLooselySame(Value left, Value right)
    {
        if (left.IsNullish || right.IsNullish)
            return left.IsNullish && right.IsNullish;
        if (left is Primitive && right is Primitive && left.GetType() != right.GetType())
            return Conversion.ToNumber(left) == Conversion.ToNumber(right);
        return AreSame(left, right);
    }
}
