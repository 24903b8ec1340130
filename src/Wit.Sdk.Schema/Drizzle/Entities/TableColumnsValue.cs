using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>The columns of a table as an object: what the extra config's function is given.</summary>
internal sealed class TableColumnsValue(TableValue table) : Entity(table.Origin)
{
    public TableValue Table => table;

    public override string Description => table.Description;

    public override IEnumerable<string> MemberNames => table.Columns.Select(column => column.PropertyName);

    public override Value? GetProperty(string name) => (Value?)table.FindColumn(name) ?? (table.IsBroken ? new UnknownValue(Cause.Told) : null);

    public override IReadOnlyList<Property> OwnProperties => [.. table.ColumnProperties];
}
