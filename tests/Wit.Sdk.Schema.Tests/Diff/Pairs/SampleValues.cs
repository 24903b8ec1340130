using System.Globalization;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Tests.Diff.Pairs;

/// <summary>Values, as SQL, that two types have in common.</summary>
internal static class SampleValues
{
    /// <summary>A value of the first type that can become one of the second; null when there is none.</summary>
    public static string? Of(ColumnType from, ColumnType to, int row)
    {
        var (before, after) = (SqlTypes.StorageType(from), SqlTypes.StorageType(to));
        if (before is ColumnType.Array array)
            return after is ColumnType.Array or ColumnType.Text or ColumnType.Varchar ? SqlTypes.EnumName(array) is null ? "'{1,2}'" : "'{a}'" : null;
        if (after is ColumnType.Array elements) return Of(before, elements.Element, row);
        var number = row.ToString(CultureInfo.InvariantCulture);
        return (before, after) switch
        {
            (ColumnType.Uuid, ColumnType.Uuid or ColumnType.Text) => Uuid(number),
            (ColumnType.Uuid, _) => null,
            (ColumnType.Boolean, ColumnType.Boolean or ColumnType.Text or ColumnType.Integer or ColumnType.Numeric) => "true",
            (ColumnType.Boolean, _) => null,
            (ColumnType.Text or ColumnType.Varchar, _) => Text(after, number),
            (ColumnType.Enum, ColumnType.Enum or ColumnType.Text) => "'a'",
            (ColumnType.Enum, _) => null,
            (ColumnType.Json or ColumnType.Jsonb, _) => $"'{{\"a\": {number}}}'",
            (ColumnType.Date or ColumnType.Timestamp, _) => $"'2024-01-0{number} 10:00:00'",
            (_, ColumnType.Uuid) => null,
                _ => number,
        };
    }

    private static string Text(ColumnType to, string number) => to switch
    {
        ColumnType.Uuid => Uuid(number),
        ColumnType.Boolean => "'true'",
        ColumnType.Enum => "'a'",
        ColumnType.Json or ColumnType.Jsonb => $"'{{\"a\": {number}}}'",
        ColumnType.Text or ColumnType.Varchar => $"'it''s {number}'",
        _ => $"'{number}'",
    };

    private static string Uuid(string number) => $"'00000000-0000-4000-8000-00000000000{number}'";
}
