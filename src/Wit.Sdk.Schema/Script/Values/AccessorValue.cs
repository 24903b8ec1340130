using Wit.Sdk.Schema.Script.Interpreter;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>The placeholder in an object for the value of a getter: <c>get id() { ... }</c>. It is read through <see cref="Evaluator.Settle"/>.</summary>
internal sealed class AccessorValue(FunctionValue getter) : Value
{
    public FunctionValue Getter => getter;

    public override string Description => "a getter";
}
