using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities.Constraints;

/// <summary>A primary key of the extra config: <c>primaryKey(...)</c>.</summary>
internal sealed class PrimaryKeyValue(Value? name, IReadOnlyList<Value> columns, Origin origin) : Entity(origin)
{
    /// <summary>The given name; null when there is none.</summary>
    public Value? Name => name;

    public IReadOnlyList<Value> Columns => columns;

    public override string Description => "a primary key";
}
