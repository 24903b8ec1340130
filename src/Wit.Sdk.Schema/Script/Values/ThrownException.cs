using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A <c>throw</c> of the schema's code on its way to a <c>catch</c>, or to the constant that needs the value.</summary>
#pragma warning disable CA1032 // It is thrown in one place and never leaves the engine
internal sealed class ThrownException(Value value, Origin origin) : Exception
#pragma warning restore CA1032
{
    public Value Value => value;

    public Origin Origin => origin;
}
