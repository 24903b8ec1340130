using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities.Constraints;

/// <summary>A check constraint: <c>check(...)</c>.</summary>
internal sealed class CheckValue(string name, Value condition, Origin origin) : Entity(origin)
{
    public string Name => name;

    public Value Condition => condition;

    public override string Description => "the check '" + name + "'";
}
