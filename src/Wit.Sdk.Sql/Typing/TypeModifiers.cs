using System.Globalization;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>Type modifiers: the numbers behind a type's name, packed as PostgreSQL packs them.</summary>
public static class TypeModifiers
{
    private const int HeaderSize = 4;
    private const int FullPrecision = 0xFFFF;
    private const int FullRange = 0x7FFF;

    // The bits of the fields of interval, as in PostgreSQL's INTERVAL_MASK.
    private static readonly Dictionary<string, int> s_ranges = new(StringComparer.Ordinal)
    {
        ["year"] = 1 << 2,
        ["month"] = 1 << 1,
        ["year to month"] = (1 << 2) | (1 << 1),
        ["day"] = 1 << 3,
        ["hour"] = 1 << 10,
        ["minute"] = 1 << 11,
        ["second"] = 1 << 12,
        ["day to hour"] = (1 << 3) | (1 << 10),
        ["day to minute"] = (1 << 3) | (1 << 10) | (1 << 11),
        ["day to second"] = (1 << 3) | (1 << 10) | (1 << 11) | (1 << 12),
        ["hour to minute"] = (1 << 10) | (1 << 11),
        ["hour to second"] = (1 << 10) | (1 << 11) | (1 << 12),
        ["minute to second"] = (1 << 11) | (1 << 12),
    };

    /// <summary>The modifier of a type for the numbers in parentheses; -1 when there are none, null when the type takes no such numbers.</summary>
    /// <param name="type">The type; of an array, its element's numbers are meant.</param>
    /// <param name="numbers">The numbers.</param>
    public static int? Pack(SqlType type, IReadOnlyList<int> numbers)
    {
        if (type.Kind == SqlTypeKind.Array) return Pack(type.Element!, numbers);
        if (numbers.Count == 0) return -1;
        return type.Name switch
        {
            "varchar" or "bpchar" when numbers.Count == 1 && numbers[0] > 0 => numbers[0] + HeaderSize,
            "bit" or "varbit" when numbers.Count == 1 && numbers[0] > 0 => numbers[0],
            "numeric" when numbers.Count <= 2 => ((numbers[0] << 16) | ((numbers.Count == 2 ? numbers[1] : 0) & 0x7FF)) + HeaderSize,
            "time" or "timetz" or "timestamp" or "timestamptz" when numbers.Count == 1 => Math.Min(numbers[0], 6),
            "interval" when numbers.Count == 1 => (FullRange << 16) | Math.Min(numbers[0], 6),
            // pgvector's types keep the number of dimensions.
            "vector" or "halfvec" or "sparsevec" when numbers.Count == 1 => numbers[0],
            _ => null,
        };
    }

    /// <summary>The modifier of an interval with fields; null when they are not fields of an interval.</summary>
    /// <param name="fields">The fields in lower case, such as <c>day to second</c>.</param>
    /// <param name="precision">The digits of the seconds; null without them.</param>
    public static int? PackInterval(string fields, int? precision) =>
        s_ranges.TryGetValue(fields, out var range) ? (range << 16) | (precision is { } digits ? Math.Min(digits, 6) : FullPrecision) : null;

    /// <summary>A type as <c>format_type</c> spells it where no modifier is known, as of a parameter.</summary>
    /// <param name="type">The type.</param>
    public static string FormatOfParameter(SqlType type) => type switch
    {
        { Kind: SqlTypeKind.Array } => FormatOfParameter(type.Element!) + "[]",
        { Schema: "pg_catalog", Name: "bpchar" } => "character",
        { Schema: "pg_catalog", Name: "bit" } => "bit",
        _ => Format(type),
    };

    /// <summary>A type as <c>format_type</c> spells it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="modifier">The modifier; -1 without one.</param>
    public static string Format(SqlType type, int modifier = -1)
    {
        if (type.Kind == SqlTypeKind.Array) return Format(type.Element!, modifier) + "[]";
        if (type.Schema != "pg_catalog") return (type.Schema == "public" ? string.Empty : Quote(type.Schema) + ".") + Quote(type.Name) + Suffix(type, modifier);
        return type.Name switch
        {
            "bool" => "boolean",
            "int2" => "smallint",
            "int4" => "integer",
            "int8" => "bigint",
            "float4" => "real",
            "float8" => "double precision",
            "varchar" => "character varying" + Length(modifier, HeaderSize),
            "bpchar" => modifier < 0 ? "bpchar" : "character" + Length(modifier, HeaderSize),
            "bit" => modifier < 0 ? "\"bit\"" : "bit" + Length(modifier, 0),
            "varbit" => "bit varying" + Length(modifier, 0),
            "numeric" => "numeric" + Scale(modifier),
            "time" => "time" + Length(modifier, 0) + " without time zone",
            "timetz" => "time" + Length(modifier, 0) + " with time zone",
            "timestamp" => "timestamp" + Length(modifier, 0) + " without time zone",
            "timestamptz" => "timestamp" + Length(modifier, 0) + " with time zone",
            "interval" => "interval" + Interval(modifier),
            "char" => "\"char\"",
            "any" => "\"any\"",
            var name => name,
        };
    }

    private static string Suffix(SqlType type, int modifier) => modifier >= 0 && type.Name is "vector" or "halfvec" or "sparsevec" ? Length(modifier, 0) : string.Empty;

    private static string Length(int modifier, int header) => modifier < 0 ? string.Empty : $"({Text(modifier - header)})";

    private static string Scale(int modifier)
    {
        if (modifier < HeaderSize) return string.Empty;
        var packed = modifier - HeaderSize;
        return $"({Text((packed >> 16) & 0xFFFF)},{Text(((packed & 0x7FF) ^ 1024) - 1024)})";
    }

    private static string Interval(int modifier)
    {
        if (modifier < 0) return string.Empty;
        var (range, precision) = ((modifier >> 16) & FullRange, modifier & FullPrecision);
        var fields = range == FullRange ? string.Empty : " " + s_ranges.First(pair => pair.Value == range).Key;
        return fields + (precision == FullPrecision ? string.Empty : $"({Text(precision)})");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string name)
    {
        var isPlain = name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_');
        return isPlain ? name : "\"" + name.Replace("\"", "\"\"") + "\"";
    }
}
