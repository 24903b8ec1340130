namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A check constraint: <c>check(...)</c>.</summary>
internal sealed class CheckValue(string name, Value condition, Origin origin) : Entity(origin)
{
    public string Name => name;

    public Value Condition => condition;

    public override string Description => "the check '" + name + "'";
}
