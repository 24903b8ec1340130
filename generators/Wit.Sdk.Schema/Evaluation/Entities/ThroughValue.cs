namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A column that leads to another one through a table between: <c>r.users.id.through(r.usersToGroups.userId)</c>.</summary>
internal sealed class ThroughValue(ColumnValue column, Value between, Origin origin) : Entity(origin)
{
    public ColumnValue Column => column;

    public Value Between => between;

    public override string Description => column.Description + " through another";
}
