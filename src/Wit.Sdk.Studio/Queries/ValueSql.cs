using System.Globalization;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Queries;

/// <summary>The expressions that give values to the page. A secret column is not read: its mask is a constant.</summary>
internal static class ValueSql
{
    public const string Mask = "***";

    private const int ShownBytes = 32;

    /// <summary>The value of a column of <c>r</c> as a text of limited length.</summary>
    public static string Of(ColumnShape column, int longest)
    {
        var name = "r." + SqlQuery.Quote(column.Name);
        if (column.IsSecret) return $"'{Mask}'";
        return column.Kind == ValueKind.Bytes
            ? string.Create(CultureInfo.InvariantCulture, $"length({name})::text || ':' || encode(substring({name} from 1 for {ShownBytes}), 'hex')")
            : string.Create(CultureInfo.InvariantCulture, $"left({name}::text, {longest + 1})");
    }

    /// <summary>The key of a row; empty for a view.</summary>
    public static IEnumerable<string> KeyOf(TableShape table) =>
        table.IsView ? [] : table.Key.Count == 0 ? ["r.ctid::text"] : table.Key.Select(name => $"r.{SqlQuery.Quote(name)}::text");

    /// <summary>The value that changes with each write to a row; empty for a view.</summary>
    public static IEnumerable<string> VersionOf(TableShape table) => table.IsView ? [] : ["r.xmin::text"];

    /// <summary>The condition that a row has a key.</summary>
    public static string IsRow(TableShape table, IReadOnlyList<string> key, SqlQuery query)
    {
        if (table.IsView) throw new BadRequestException($"The rows of the view '{table.Name}' have no key.");
        if (key is null || key.Any(value => value is null) || key.Count != Math.Max(1, table.Key.Count)) throw new BadRequestException("The key of the row does not fit the table. Reload the page.");
        return table.Key.Count == 0
            ? "r.ctid = " + query.Value(key[0])
            : string.Join(" and ", table.Key.Select((name, i) => $"{FilterSql.Comparable(table.FindColumn(name)!)} = {Value(table.FindColumn(name)!, key[i])}"));

        string Value(ColumnShape column, string value) => column.IsComparedAsText ? query.TextValue(value) : query.Value(value);
    }

    /// <summary>The name of the row that a foreign key of <c>r</c> leads to; null when the other table has no column of names.</summary>
    public static string? LabelOf(StudioDatabase database, ReferenceShape reference)
    {
        if (database.Find(reference.Table) is not { Label: { } label } other || reference.OtherColumns.Any(name => other.FindColumn(name) is null or { IsComparedAsText: true })) return null;
        var conditions = reference.Columns.Select((name, i) => $"o.{SqlQuery.Quote(reference.OtherColumns[i])} = r.{SqlQuery.Quote(name)}");
        return $"(select left(o.{SqlQuery.Quote(label)}::text, 80) from {SqlQuery.Quote(other.Name)} as o where {string.Join(" and ", conditions)} limit 1)";
    }
}
