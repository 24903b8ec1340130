using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Diff.Pairs;

/// <summary>A schema that was grown, and what its objects are: the same slot in two schemas is the same object, whatever it is called.</summary>
/// <param name="Model">The schema.</param>
/// <param name="Slots">The kind and the path of the object in each slot.</param>
internal sealed record GrownSchema(SchemaModel Model, IReadOnlyDictionary<string, (ObjectKind Kind, string Path)> Slots)
{
    /// <summary>What has another name in the other schema.</summary>
    public EquatableArray<Rename> RenamesTo(GrownSchema other) => Slots
        .Where(slot => other.Slots.TryGetValue(slot.Key, out var after) && after.Path != slot.Value.Path)
        .Select(slot => new Rename(slot.Value.Kind, slot.Value.Path, other.Slots[slot.Key].Path))
        .ToEquatableArray();

    /// <summary>The table of a slot.</summary>
    public Table? Table(int slot) => Slots.TryGetValue(TableSlot(slot), out var place) ? Model.Tables.First(table => ObjectPath.Of(table.Name) == place.Path) : null;

    /// <summary>The column of a slot in a table.</summary>
    public Column? Column(int table, string slot) => Table(table) is { } owner && Slots.TryGetValue(ColumnSlot(table, slot), out var place)
        ? owner.Columns.First(column => ObjectPath.Of(owner.Name, column.Name) == place.Path)
        : null;

    public static string TableSlot(int table) => $"table {table}";

    public static string ColumnSlot(int table, string column) => $"column {table} {column}";
}
