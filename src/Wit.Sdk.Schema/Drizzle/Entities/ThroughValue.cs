using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A column that leads to another one through a table between: <c>r.users.id.through(r.usersToGroups.userId)</c>.</summary>
internal sealed class ThroughValue(ColumnValue column, Value between, Origin origin) : Entity(origin)
{
    public ColumnValue Column => column;

    public Value Between => between;

    public override string Description => column.Description + " through another";
}
