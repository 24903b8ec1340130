using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The effect of a change of type on values. Any change that is not known to keep every value is a loss and needs consent.</summary>
internal static class TypeNarrowing
{
    private const string LongerValues = "refuses longer values";
    private const string Seconds = "rounds the seconds";
    private const string Rounds = "rounds the numbers";

    /// <summary>The loss of converting values of the old type to the new one, or why it refuses them, in words without a subject; null if every value is kept.</summary>
    public static string? Loss(ColumnType from, ColumnType to)
    {
        var (before, after) = (KnownTypes.Of(from), KnownTypes.Of(to));
        return (before, after) switch
        {
            _ when SqlTypes.ToSql(before) == SqlTypes.ToSql(after) => null,
            (ColumnType.Array, ColumnType.Array) => Elements(KnownTypes.Innermost(before), KnownTypes.Innermost(after)),
            (_, ColumnType.Array) => Loss(before, KnownTypes.Innermost(after)),
            (ColumnType.Array, _) => KnownTypes.IsUnboundedText(after) || KnownTypes.IsJson(after) ? null
                : KnownTypes.IsText(after) ? LongerValues : "refuses every row that has a value",
            _ when KnownTypes.IsText(after) => TextLoss(before, after),
            _ when KnownTypes.IsText(before) => "refuses text that is not a valid " + SqlTypes.ToSql(after),
            _ when KnownTypes.IsJson(before) || KnownTypes.IsJson(after) => JsonLoss(before, after),
            _ when KnownTypes.IsNumber(before) && KnownTypes.IsNumber(after) => NumberLosses.Of(before, after),
            _ => TimeLoss(before, after) is { } time ? time.Loss : OtherLoss(before, after),
        };
    }

    /// <summary>Elements are converted by PostgreSQL's own casts, or by way of their text.</summary>
    private static string? Elements(ColumnType from, ColumnType to) => (from, to) switch
    {
        _ when IsZoned(from) != IsZoned(to) && IsTime(from) && IsTime(to) => "takes times without a zone to be of the zone of the session",
        (_, ColumnType.Json or ColumnType.Jsonb) when !KnownTypes.IsJson(from) && !KnownTypes.IsNumber(from) => "refuses values that are not written as JSON",
        (_, ColumnType.Boolean) when KnownTypes.IsNumber(from) => "refuses all numbers but 0 and 1",
        _ => Loss(from, to),
    };

    private static string? TextLoss(ColumnType from, ColumnType to) => to switch
    {
        _ when KnownTypes.IsUnboundedText(to) => null,
        _ when !(LongestText.Of(from) <= LongestText.Of(to)) => LongerValues,
        ColumnType.Char when KnownTypes.IsText(from) && from is not ColumnType.Char => "loses the blanks at the end of values",
        _ => null,
    };

    private static string? JsonLoss(ColumnType from, ColumnType to) => (from, to) switch
    {
        (ColumnType.Json, ColumnType.Jsonb) => "loses white space, duplicate keys and the order of keys",
        (ColumnType.Jsonb, ColumnType.Json) => null,
        (_, ColumnType.Json or ColumnType.Jsonb) => null,
        _ => "refuses JSON that is not a valid " + SqlTypes.ToSql(to),
    };

    /// <summary>The loss of converting times; null if one of the types is not a time or they have nothing in common.</summary>
    private static (string? Loss, bool IsTime)? TimeLoss(ColumnType from, ColumnType to) => (from, to) switch
    {
        (ColumnType.Date, ColumnType.Timestamp) => (null, true),
        (ColumnType.Timestamp, ColumnType.Date) => ("loses the time of day", true),
        (ColumnType.Timestamp, ColumnType.Time) => ("loses the date", true),
        (ColumnType.Interval, ColumnType.Time) => ("loses the days", true),
        (ColumnType.Time { WithTimeZone: true }, ColumnType.Time { WithTimeZone: false } or ColumnType.Interval) => ("loses the time zone", true),
        (ColumnType.Timestamp, ColumnType.Timestamp) or (ColumnType.Time, ColumnType.Time) => (PrecisionOf(to) < PrecisionOf(from) ? Seconds : null, true),
        (ColumnType.Time, ColumnType.Interval after) => (after.Fields is not null || PrecisionOf(to) < PrecisionOf(from) ? "cuts what the new type has no field for" : null, true),
        (ColumnType.Interval before, ColumnType.Interval after) => ((after.Fields is not null && after.Fields != before.Fields)
            || PrecisionOf(to) < PrecisionOf(from) ? "cuts what the new type has no field for" : null, true),
        _ => null,
    };

    private static string? OtherLoss(ColumnType from, ColumnType to) => (from, to) switch
    {
        (ColumnType.Boolean, ColumnType.Numeric { Precision: { } precision } numeric) => precision - (numeric.Scale ?? 0) < 1 ? "refuses true" : null,
        (ColumnType.Boolean, _) when KnownTypes.IsNumber(to) => null,
        (_, ColumnType.Boolean) when KnownTypes.IsNumber(from) => "maps all numbers but zero to one value",
        (ColumnType.Cidr, ColumnType.Inet) or (ColumnType.MacAddr, ColumnType.MacAddr8) => null,
        (ColumnType.Inet, ColumnType.Cidr) => "loses the bits of the host",
        (ColumnType.MacAddr8, ColumnType.MacAddr) => "refuses addresses of eight bytes",
        (ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt, ColumnType.Bit) => "cuts the higher bits",
        (ColumnType.Bit bits, ColumnType.Integer or ColumnType.BigInt) => (bits.Dimensions ?? 1) <= (to is ColumnType.Integer ? 32 : 64) ? null : "refuses longer bit strings",
        (ColumnType.Bit, ColumnType.Bit) => "refuses bit strings of another length",
        (ColumnType.Enum, ColumnType.Enum after) => "refuses values that are not labels of " + after.Name,
        _ when VectorDimensions(from) is { } before && VectorDimensions(to) is { } after => VectorLoss(from, to, before, after),
        _ => "may refuse or change values: PostgreSQL has no conversion from " + SqlTypes.ToSql(from) + " that keeps them all",
    };

    private static string? VectorLoss(ColumnType from, ColumnType to, int before, int after) =>
        before != after && after != 0 ? "refuses vectors of another number of dimensions"
        : from is not ColumnType.HalfVector && to is ColumnType.HalfVector ? Rounds : null;

    /// <summary>The dimensions of a vector, 0 when any number goes; null for other types.</summary>
    private static int? VectorDimensions(ColumnType type) => type switch
    {
        ColumnType.Vector vector => vector.Dimensions ?? 0,
        ColumnType.HalfVector vector => vector.Dimensions ?? 0,
        ColumnType.SparseVector vector => vector.Dimensions ?? 0,
        _ => null,
    };

    private static bool IsTime(ColumnType type) => type is ColumnType.Date or ColumnType.Time or ColumnType.Timestamp;

    private static bool IsZoned(ColumnType type) => type is ColumnType.Time { WithTimeZone: true } or ColumnType.Timestamp { WithTimeZone: true };

    internal static int PrecisionOf(ColumnType type) => type switch
    {
        ColumnType.Timestamp timestamp => timestamp.Precision,
        ColumnType.Time time => time.Precision,
        ColumnType.Interval interval => interval.Precision,
        _ => null,
    } ?? 6;
}
