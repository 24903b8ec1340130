using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>What a change of type does to values, and to the table.</summary>
internal static class TypeNarrowing
{
    /// <summary>What values of the old type lose in the new one, in words without a subject; null when each keeps what it says, or is refused as a value of another kind.</summary>
    public static string? Loss(ColumnType from, ColumnType to) => (SqlTypes.StorageType(from), SqlTypes.StorageType(to)) switch
    {
        (ColumnType.Array before, ColumnType.Array after) => Loss(before.Element, after.Element),
        (_, ColumnType.Array after) => Loss(from, after.Element),
        (ColumnType.Array, _) when !IsText(to) => "refuses every row that has a value",
        (_, ColumnType.Varchar or ColumnType.Char) when LengthOf(to) is { } length && !(LengthOf(from) <= length) => "refuses longer values",
        (ColumnType.Timestamp, ColumnType.Date) => "loses the time of day",
        (ColumnType.Timestamp, ColumnType.Time) => "loses the date",
        (ColumnType.Interval, ColumnType.Time) => "loses the days",
        (ColumnType.Time { WithTimeZone: true }, ColumnType.Time { WithTimeZone: false }) => "loses the time zone",
        (ColumnType.Timestamp or ColumnType.Time, ColumnType.Timestamp or ColumnType.Time) => PrecisionOf(to) < PrecisionOf(from) ? "rounds the seconds" : null,
        (ColumnType.Interval before, ColumnType.Interval after) => (after.Fields is not null && after.Fields != before.Fields)
            || PrecisionOf(to) < PrecisionOf(from) ? "cuts what the new type has no field for" : null,
        (ColumnType.Inet, ColumnType.Cidr) => "loses the bits of the host",
        (ColumnType.Vector, ColumnType.HalfVector) => "rounds the numbers",
        (ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt or ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision, ColumnType.Boolean) => "makes one value of all numbers but zero",
        (ColumnType.Integer or ColumnType.BigInt, ColumnType.Bit) => "cuts the higher bits",
        var (before, after) => NumberLoss(before, after),
    };

    /// <summary>Whether PostgreSQL writes the whole table anew, while nobody reads or writes it.</summary>
    public static bool Rewrites(ColumnType from, ColumnType to) => (SqlTypes.StorageType(from), SqlTypes.StorageType(to)) switch
    {
        (ColumnType.Text or ColumnType.Varchar, ColumnType.Text or ColumnType.Varchar { Length: null }) => false,
        (ColumnType.Varchar before, ColumnType.Varchar after) => !(before.Length <= after.Length),
        (ColumnType.Numeric, ColumnType.Numeric { Precision: null }) => false,
        (ColumnType.Numeric before, ColumnType.Numeric after) => !(before.Precision <= after.Precision) || (before.Scale ?? 0) != (after.Scale ?? 0),
        (ColumnType.Timestamp before, ColumnType.Timestamp after) => before.WithTimeZone != after.WithTimeZone || PrecisionOf(to) < PrecisionOf(from),
        (ColumnType.Time before, ColumnType.Time after) => before.WithTimeZone != after.WithTimeZone || PrecisionOf(to) < PrecisionOf(from),
        (ColumnType.Cidr, ColumnType.Inet) => false,
        var (before, after) => before != after || SqlTypes.EnumName(after) is not null,
    };

    private static bool IsText(ColumnType type) => type is ColumnType.Text or ColumnType.Varchar or ColumnType.Char;

    private static int? LengthOf(ColumnType type) => type switch
    {
        ColumnType.Varchar varchar => varchar.Length,
        ColumnType.Char character => character.Length ?? 1,
        ColumnType.Uuid => 36,
        ColumnType.Boolean => 5,
        ColumnType.SmallInt or ColumnType.SmallSerial => 6,
        ColumnType.Integer or ColumnType.Serial => 11,
        ColumnType.BigInt or ColumnType.BigSerial => 20,
        ColumnType.Date => 13,
        _ => null,
    };

    private static int PrecisionOf(ColumnType type) => type switch
    {
        ColumnType.Timestamp timestamp => timestamp.Precision,
        ColumnType.Time time => time.Precision,
        ColumnType.Interval interval => interval.Precision,
        _ => null,
    } ?? 6;

    private static string? NumberLoss(ColumnType from, ColumnType to) => (DigitsOf(from), DigitsOf(to)) switch
    {
        ({ } before, { } after) when after < before => "refuses greater numbers",
        ({ }, { }) => null,
        ({ } digits, null) when to is ColumnType.Numeric { Precision: { } precision } numeric => precision - (numeric.Scale ?? 0) < digits ? "refuses greater numbers" : null,
        ({ } digits, null) when to is ColumnType.Real or ColumnType.DoublePrecision => digits > (to is ColumnType.Real ? 7 : 15) ? "rounds great numbers" : null,
        (null, { }) when from is ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision => "rounds to whole numbers",
        _ => (from, to) switch
        {
            (ColumnType.DoublePrecision or ColumnType.Numeric, ColumnType.Real) or (ColumnType.Numeric, ColumnType.DoublePrecision) => "rounds the numbers",
            (ColumnType.Numeric before, ColumnType.Numeric { Precision: { } precision } after) => NumericLoss(before, precision, after.Scale ?? 0),
            (ColumnType.Real or ColumnType.DoublePrecision, ColumnType.Numeric { Precision: not null }) => "rounds the numbers",
            _ => null,
        },
    };

    private static string? NumericLoss(ColumnType.Numeric from, int precision, int scale)
    {
        if (from.Precision is not { } before || (from.Scale ?? 0) > scale)
            return "rounds the numbers";
        return precision - scale < before - (from.Scale ?? 0) ? "refuses greater numbers" : null;
    }

    private static int? DigitsOf(ColumnType type) => type switch
    {
        ColumnType.SmallInt => 5,
        ColumnType.Integer => 10,
        ColumnType.BigInt => 19,
        _ => null,
    };
}
