using System.Globalization;
using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>Reads what <c>format_type</c> prints of a type. A type that Drizzle has no builder for is a custom type with that text.</summary>
internal static partial class CatalogTypes
{
    /// <summary>Reads a type without array brackets.</summary>
    /// <param name="text">The server's spelling, such as <c>timestamp(3) with time zone</c> or <c>numeric(10,2)</c>.</param>
    public static ColumnType Read(string text)
    {
        if (SqlTypes.FindPlain(text) is { } plain) return plain;
        if (text == "geometry(Point)") return new ColumnType.Geometry();
        if (Shape().Match(text) is not { Success: true } match) return new ColumnType.Custom(text);
        var (first, second) = (Number(match.Groups["first"]), Number(match.Groups["second"]));
        var zone = match.Groups["zone"].Value == " with time zone";
        return match.Groups["name"].Value switch
        {
            "numeric" => new ColumnType.Numeric(first, second),
            "character varying" => new ColumnType.Varchar(first),
            "character" => new ColumnType.Char(first),
            "time" => new ColumnType.Time(zone, first),
            "timestamp" => new ColumnType.Timestamp(zone, first),
            "bit" => new ColumnType.Bit(first),
            "vector" => new ColumnType.Vector(first),
            "halfvec" => new ColumnType.HalfVector(first),
            "sparsevec" => new ColumnType.SparseVector(first),
            "interval" => new ColumnType.Interval(match.Groups["fields"] is { Success: true } fields ? fields.Value : null, first),
            _ => new ColumnType.Custom(text),
        };
    }

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?<name>numeric|character varying|character|time|timestamp|bit|vector|halfvec|sparsevec|interval)"
        + @"(?: (?<fields>(?:year|month|day|hour|minute|second)(?: to (?:month|hour|minute|second))?))?"
        + @"(?:\((?<first>\d{1,9})(?:,(?<second>\d{1,9}))?\))?(?<zone> with(?:out)? time zone)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
