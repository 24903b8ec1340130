using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>How values are converted from one type to another. <see cref="TypeNarrowing"/> says what they lose by it.</summary>
internal static class TypeConversion
{
    private const string InUtc = " AT TIME ZONE 'UTC'";

    /// <summary>
    /// The USING clause with its leading space; empty where PostgreSQL converts automatically. It is not written where it is not needed: an explicit cast
    /// to a shorter varchar would cut values silently, where the conversion of an assignment refuses them.
    /// </summary>
    public static string Using(Column from, Column to)
    {
        var column = SqlText.QuoteIdentifier(to.Name);
        var (before, after) = (KnownTypes.Of(from.Type), KnownTypes.Of(to.Type));
        if (after is ColumnType.Array && before is not ColumnType.Array)
            return " USING CASE WHEN " + column + " IS NOT NULL THEN " + Wrap(column, before, after) + " END";
        var converted = Convert(column, before, after);
        return converted == column ? string.Empty : " USING " + converted;
    }

    /// <summary>An array with the value as its only element.</summary>
    private static string Wrap(string value, ColumnType from, ColumnType to) => to is ColumnType.Array array
        ? "ARRAY[" + Wrap(value, from, array.Element) + "]"
        : Convert(value, from, to);

    /// <summary>The expression that converts a value; the value itself where an assignment does.</summary>
    private static string Convert(string value, ColumnType from, ColumnType to)
    {
        var type = SqlTypes.ToSql(to);
        return (from, to) switch
        {
            (ColumnType.Array before, ColumnType.Array) => ConvertArray(value, KnownTypes.Innermost(before), KnownTypes.Innermost(to), type),
            _ when KnownTypes.IsText(to) || IsAssignable(from, to) => value,

            // The cast between the two keeps 6 digits of a real and 15 of a double precision; the text has all digits.
            (ColumnType.Real or ColumnType.DoublePrecision, ColumnType.Numeric) => value + "::text::" + type,
            _ when KnownTypes.IsNumber(from) && to is ColumnType.Boolean => "(" + value + " <> 0)",
            _ when from is ColumnType.Boolean && KnownTypes.IsNumber(to) => value + (to is ColumnType.Integer ? "::integer" : "::integer::" + type),
            _ when KnownTypes.IsJson(to) && !KnownTypes.IsText(from) => (to is ColumnType.Json ? "to_json(" : "to_jsonb(") + value + ")",
            _ when (KnownTypes.IsMoney(from) && KnownTypes.IsNumber(to)) || (KnownTypes.IsNumber(from) && KnownTypes.IsMoney(to)) => value + "::numeric::" + type,
            _ when KnownTypes.IsText(from) || (from is ColumnType.Jsonb && (to is ColumnType.Boolean || KnownTypes.IsNumber(to))) => value + "::" + type,
            (ColumnType.SmallInt, ColumnType.Bit) or (ColumnType.Bit, ColumnType.SmallInt) => value + "::integer::" + type,
            (ColumnType.Integer or ColumnType.BigInt, ColumnType.Bit) or (ColumnType.Bit, ColumnType.Integer or ColumnType.BigInt) => value + "::" + type,
            _ => ConvertTime(value, from, to, type) ?? value + "::text::" + type,
        };
    }

    /// <summary>
    /// Times without a zone are taken as UTC, regardless of the session's zone; null for other types. There are no casts between some of them even where
    /// the meaning is plain.
    /// </summary>
    private static string? ConvertTime(string value, ColumnType from, ColumnType to, string type) => (from, to) switch
    {
        (ColumnType.Timestamp, ColumnType.Timestamp) => value + InUtc,
        (ColumnType.Date, ColumnType.Timestamp { WithTimeZone: true }) => value + "::timestamp" + InUtc,
        (ColumnType.Timestamp { WithTimeZone: true }, ColumnType.Date or ColumnType.Time { WithTimeZone: false }) => "(" + value + InUtc + ")::" + type,
        (ColumnType.Timestamp { WithTimeZone: true }, ColumnType.Time) => value + "::timetz" + InUtc,
        (ColumnType.Timestamp, ColumnType.Time { WithTimeZone: true }) => "(" + value + InUtc + ")::timetz" + InUtc,
        (ColumnType.Timestamp, ColumnType.Time) or (ColumnType.Interval, ColumnType.Time { WithTimeZone: false }) => value + "::" + type,
        (ColumnType.Time { WithTimeZone: false }, ColumnType.Time { WithTimeZone: true }) => "(" + value + "::text || '+00')::" + type,
        (ColumnType.Time { WithTimeZone: true }, ColumnType.Time) => "(" + value + InUtc + ")::" + type,
        (ColumnType.Time { WithTimeZone: false }, ColumnType.Interval) => value + "::" + type,
        (ColumnType.Time, ColumnType.Interval) => "(" + value + InUtc + ")::time::" + type,
        (ColumnType.Interval, ColumnType.Time) => "(" + value + "::time::text || '+00')::" + type,
        _ => null,
    };

    private static string ConvertArray(string value, ColumnType from, ColumnType to, string type) => (from, to) switch
    {
        _ when KnownTypes.IsText(to) || IsAssignable(from, to) || (from is ColumnType.Timestamp && to is ColumnType.Timestamp) => value,
        (ColumnType.Boolean, ColumnType.Integer) => value + "::" + type,
        (ColumnType.Boolean, _) when KnownTypes.IsNumber(to) => value + "::integer[]::" + type,
        _ when KnownTypes.IsText(from) => value + "::" + type,
        (_, ColumnType.Vector or ColumnType.HalfVector) when KnownTypes.IsNumber(from) => value + "::" + type,
        _ => value + "::text::" + type,
    };

    /// <summary>Whether PostgreSQL converts in an assignment, by what a value means and not by the settings of a session.</summary>
    private static bool IsAssignable(ColumnType from, ColumnType to) => (from, to) switch
    {
        (ColumnType.Real or ColumnType.DoublePrecision, ColumnType.Numeric) => false,
        (ColumnType.Timestamp before, ColumnType.Timestamp after) => before.WithTimeZone == after.WithTimeZone,
        (ColumnType.Time before, ColumnType.Time after) => before.WithTimeZone == after.WithTimeZone,
        (ColumnType.Date, ColumnType.Timestamp { WithTimeZone: false }) or (ColumnType.Timestamp { WithTimeZone: false }, ColumnType.Date) => true,
        (ColumnType.Date, ColumnType.Date) or (ColumnType.Interval, ColumnType.Interval) or (ColumnType.Bit, ColumnType.Bit) => true,
        (ColumnType.Json or ColumnType.Jsonb, ColumnType.Json or ColumnType.Jsonb) => true,
        (ColumnType.Inet or ColumnType.Cidr, ColumnType.Inet or ColumnType.Cidr) => true,
        (ColumnType.MacAddr or ColumnType.MacAddr8, ColumnType.MacAddr or ColumnType.MacAddr8) => true,
        (ColumnType.Vector or ColumnType.HalfVector or ColumnType.SparseVector, ColumnType.Vector or ColumnType.HalfVector or ColumnType.SparseVector) => true,

        // An enum type that is replaced has the same name as the new one.
        _ => (KnownTypes.IsNumber(from) && KnownTypes.IsNumber(to)) || (from == to && from is not ColumnType.Enum),
    };
}
