using System.Globalization;
using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The table of types for snapshots: drizzle's own spelling, unquoted, an enum's schema beside it.</summary>
internal static class SnapshotTypes
{
    private static readonly Regex TypeShape = new(
        @"^(?<name>[a-z0-9]+)(?: (?<fields>(?:year|month|day|hour|minute|second)(?: to (?:month|hour|minute|second))?))? ?"
        + @"(?:\((?<first>[a-z0-9]+)(?:, ?(?<second>\d+))?\))?(?<zone> with time zone)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private static readonly Regex ArrayShape = new(
        @"^(?<element>.*)\[(?<size>\d*)\]$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>The text of the <c>type</c> property.</summary>
    public static string Write(ColumnType type, string? mode) => type switch
    {
        ColumnType.Enum named => named.Name.Name,
        ColumnType.Array array => Write(array.Element, mode) + SqlTypes.Brackets(array),
        ColumnType.Custom custom => custom.Sql,

        // A quirk that drizzle-kit compares: a precision follows a space, unless the mode is string.
        ColumnType.Timestamp { Precision: not null } when mode != "string" => SqlTypes.BuiltIn(type).Insert("timestamp".Length, " "),
        _ => SqlTypes.BuiltIn(type),
    };

    /// <summary>Reads the <c>type</c> and <c>typeSchema</c> properties; what is in no table is a custom type.</summary>
    public static ColumnType Read(string text, string? typeSchema)
    {
        if (text.EndsWith("]", StringComparison.Ordinal) && ArrayShape.Match(text) is { Success: true } array)
        {
            var size = array.Groups["size"].Value;
            return new ColumnType.Array(Read(array.Groups["element"].Value, typeSchema), size.Length == 0 ? null : Number(size));
        }

        if (typeSchema is not null)
            return new ColumnType.Enum(new QualifiedName(typeSchema, text));
        if (ReadSimple(text) is { } simple)
            return simple;
        return TypeShape.Match(text) is { Success: true } match && ReadBuiltIn(match) is { } type && SpellsAs(type, text)
            ? type
            : new ColumnType.Custom(text);
    }

    /// <summary>The mode that the spelling of a type implies; null if it implies none.</summary>
    public static string? ReadMode(string text) => text.StartsWith("timestamp(", StringComparison.Ordinal) ? "string" : null;

    private static ColumnType? ReadBuiltIn(Match match)
    {
        var precision = match.Groups["first"] is { Success: true } first ? Number(first.Value) : null;
        var scale = match.Groups["second"] is { Success: true } second ? Number(second.Value) : null;
        var zone = match.Groups["zone"].Success;
        var fields = match.Groups["fields"] is { Success: true } found ? found.Value : null;
        return match.Groups["name"].Value switch
        {
            "numeric" => new ColumnType.Numeric(precision, scale),
            "varchar" => new ColumnType.Varchar(precision),
            "char" => new ColumnType.Char(precision),
            "time" => new ColumnType.Time(zone, precision),
            "timestamp" => new ColumnType.Timestamp(zone, precision),
            "interval" => new ColumnType.Interval(fields, precision),
            "bit" => new ColumnType.Bit(precision),
            "vector" => new ColumnType.Vector(precision),
            "halfvec" => new ColumnType.HalfVector(precision),
            "sparsevec" => new ColumnType.SparseVector(precision),
            "geometry" when match.Groups["first"].Value is { Length: > 0 } shape => new ColumnType.Geometry(shape),
            _ => null,
        };
    }

    private static ColumnType? ReadSimple(string name) => name switch
    {
        "smallserial" => new ColumnType.SmallSerial(),
        "serial" => new ColumnType.Serial(),
        "bigserial" => new ColumnType.BigSerial(),
        _ => SqlTypes.FindPlain(name),
    };

    /// <summary>A reading counts only when it writes the same text: other texts keep their own as a custom type.</summary>
    private static bool SpellsAs(ColumnType type, string text) => text == Write(type, null) || text == Write(type, "string");

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
