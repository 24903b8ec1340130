using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The losses of converting numbers to another type of number.</summary>
internal static class NumberLosses
{
    private const string Rounds = "rounds the numbers";
    private const string GreaterNumbers = "refuses greater numbers";

    /// <summary>The loss in words without a subject; null when every number keeps its value.</summary>
    public static string? Of(ColumnType from, ColumnType to) => (DigitsOf(from), DigitsOf(to)) switch
    {
        ({ } before, { } after) => after < before ? GreaterNumbers : null,
        ({ } digits, null) => OfWhole(digits, to),
        (null, { }) => from is ColumnType.Numeric { Precision: not null } numeric && (numeric.Scale ?? 0) <= 0 ? "refuses greater numbers and NaN" : "rounds to whole numbers",
        _ => (from, to) switch
        {
            (ColumnType.Real, ColumnType.DoublePrecision) or (_, ColumnType.Numeric { Precision: null }) => null,
            (ColumnType.Numeric before, ColumnType.Numeric { Precision: { } precision } after) => OfNumeric(before, precision, after.Scale ?? 0),
            _ => Rounds,
        },
    };

    private static string? OfWhole(int digits, ColumnType to) => to switch
    {
        ColumnType.Numeric { Precision: { } precision } numeric => (numeric.Scale ?? 0) < 0 ? Rounds : precision - (numeric.Scale ?? 0) < digits ? GreaterNumbers : null,
        ColumnType.Real => digits > 7 ? "rounds great numbers" : null,
        ColumnType.DoublePrecision => digits > 15 ? "rounds great numbers" : null,
        _ => null,
    };

    private static string? OfNumeric(ColumnType.Numeric from, int precision, int scale)
    {
        if (from.Precision is not { } before || (from.Scale ?? 0) > scale)
            return Rounds;
        return precision - scale < before - (from.Scale ?? 0) ? GreaterNumbers : null;
    }

    private static int? DigitsOf(ColumnType type) => type switch
    {
        ColumnType.SmallInt => 5,
        ColumnType.Integer => 10,
        ColumnType.BigInt => 19,
        _ => null,
    };
}
