using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>How values get from one type to another.</summary>
internal static class TypeConversion
{
    /// <summary>
    /// The USING clause with its leading space; empty where PostgreSQL converts by itself. It is not written where it is not needed: an explicit cast
    /// to a shorter varchar would cut values silently, where the conversion of an assignment refuses them.
    /// </summary>
    public static string Using(Column from, Column to)
    {
        var column = SqlText.QuoteIdentifier(to.Name);
        if (to.Type is ColumnType.Array && from.Type is not ColumnType.Array)
            return " USING CASE WHEN " + column + " IS NOT NULL THEN " + Wrap(column, from.Type, to.Type) + " END";
        if (InUtc(column, from.Type, to.Type) is { } value)
            return " USING " + value;
        if (IsText(to.Type) || (FamilyOf(from.Type) is { } family && family == FamilyOf(to.Type)))
            return string.Empty;
        return " USING " + Cast(column, from.Type, to.Type);
    }

    /// <summary>An array with the value as its one element.</summary>
    private static string Wrap(string value, ColumnType from, ColumnType to) => to is ColumnType.Array array
        ? "ARRAY[" + Wrap(value, from, array.Element) + "]"
        : InUtc(value, from, to) ?? Cast(value, from, to);

    private static string Cast(string value, ColumnType from, ColumnType to) => (FamilyOf(from), to) switch
    {
        // PostgreSQL has a cast between these two and integer only.
        ("number", ColumnType.Boolean) => "(" + value + " <> 0)",
        (null, _) when from is ColumnType.Boolean && FamilyOf(to) == "number" => value + "::integer::" + SqlTypes.ToSql(to),
        _ => value + (IsText(from) || HasCast(from, to) ? string.Empty : "::text") + "::" + SqlTypes.ToSql(to),
    };

    /// <summary>Between times with and without a zone the latter are of UTC, whatever the zone of the session is; null for other types.</summary>
    private static string? InUtc(string value, ColumnType from, ColumnType to) => (from, to) switch
    {
        (ColumnType.Timestamp { WithTimeZone: true }, ColumnType.Timestamp { WithTimeZone: false }) => value + " AT TIME ZONE 'UTC'",
        (ColumnType.Timestamp { WithTimeZone: false }, ColumnType.Timestamp { WithTimeZone: true }) => value + " AT TIME ZONE 'UTC'",
        (ColumnType.Timestamp { WithTimeZone: true }, ColumnType.Date or ColumnType.Time) => "(" + value + " AT TIME ZONE 'UTC')::" + SqlTypes.ToSql(to),
        (ColumnType.Date, ColumnType.Timestamp { WithTimeZone: true }) => value + "::timestamp AT TIME ZONE 'UTC'",
        _ => null,
    };

    private static bool IsText(ColumnType type) => type is ColumnType.Text or ColumnType.Varchar or ColumnType.Char;

    /// <summary>Whether PostgreSQL has a cast of its own between two families; all other values go by way of their text.</summary>
    private static bool HasCast(ColumnType from, ColumnType to) => (from, to) switch
    {
        (ColumnType.Jsonb, ColumnType.Boolean) => true,
        (ColumnType.Jsonb, _) => FamilyOf(to) == "number",
        (ColumnType.Timestamp, ColumnType.Time) or (ColumnType.Time, ColumnType.Interval) or (ColumnType.Interval, ColumnType.Time) => true,
        (ColumnType.Integer or ColumnType.BigInt, ColumnType.Bit) or (ColumnType.Bit, ColumnType.Integer or ColumnType.BigInt) => true,
        _ => false,
    };

    /// <summary>Types of one family have assignment casts among each other.</summary>
    private static string? FamilyOf(ColumnType type) => type switch
    {
        ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt or ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision
            or ColumnType.SmallSerial or ColumnType.Serial or ColumnType.BigSerial => "number",
        ColumnType.Date or ColumnType.Timestamp => "date",
        ColumnType.Time => "time",
        ColumnType.Interval => "interval",
        ColumnType.Json or ColumnType.Jsonb => "json",
        ColumnType.Inet or ColumnType.Cidr => "network",
        ColumnType.MacAddr or ColumnType.MacAddr8 => "mac",
        ColumnType.Bit => "bit",
        ColumnType.Vector or ColumnType.HalfVector or ColumnType.SparseVector => "vector",
        ColumnType.Array array => FamilyOf(array.Element) is { } family ? family + "[]" : null,
        _ => null,
    };
}
