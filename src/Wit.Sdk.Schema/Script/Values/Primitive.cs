using System.Numerics;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax.Lexing;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A value without parts.</summary>
internal abstract class Primitive : Value
{
    /// <summary>The text that a template or <c>String()</c> makes of it.</summary>
    public abstract string ToText();
}

/// <summary><c>undefined</c>.</summary>
internal sealed class UndefinedValue : Primitive
{
    public override string Description => "undefined";

    public override string TypeOf => "undefined";

    public override bool IsTruthy => false;

    public override string ToText() => "undefined";
}

/// <summary><c>null</c>.</summary>
internal sealed class NullValue : Primitive
{
    public override string Description => "null";

    public override bool IsTruthy => false;

    public override string ToText() => "null";
}

/// <summary>A boolean.</summary>
internal sealed class BooleanValue(bool value) : Primitive
{
    public bool Value => value;

    public override string Description => "a boolean";

    public override string TypeOf => "boolean";

    public override bool IsTruthy => value;

    public override string ToText() => value ? "true" : "false";
}

/// <summary>A number.</summary>
internal sealed class NumberValue(double value) : Primitive
{
    public double Value => value;

    public override string Description => "a number";

    public override string TypeOf => "number";

    public override bool IsTruthy => value != 0 && !double.IsNaN(value);

    public override Method? FindMethod(string name) => NumberMethods.Table.Find(name);

    public override string ToText() => NumberFormat.ToText(value);
}

/// <summary>A bigint.</summary>
internal sealed class BigIntValue(BigInteger value) : Primitive
{
    public BigInteger Value => value;

    public override string Description => "a bigint";

    public override string TypeOf => "bigint";

    public override bool IsTruthy => !value.IsZero;

    public override Method? FindMethod(string name) => NumberMethods.Table.Find(name);

    public override string ToText() => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A string.</summary>
internal sealed class StringValue(string value) : Primitive
{
    public static StringValue Empty { get; } = new(string.Empty);

    public string Value => value;

    public override string Description => "a string";

    public override string TypeOf => "string";

    public override bool IsTruthy => value.Length > 0;

    public override Value? GetProperty(string name) => name == "length" ? new NumberValue(value.Length) : null;

    public override Method? FindMethod(string name) => StringMethods.Table.Find(name);

    public override string ToText() => value;
}
