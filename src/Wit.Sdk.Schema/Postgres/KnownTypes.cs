using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>Types by what PostgreSQL knows them as: a <c>customType</c> that names a built-in type is that type, and a serial type is its integer.</summary>
internal static class KnownTypes
{
    private static readonly Dictionary<string, string> s_aliases = new(StringComparer.Ordinal)
    {
        ["int2"] = "smallint", ["int"] = "integer", ["int4"] = "integer", ["int8"] = "bigint", ["float4"] = "real", ["float8"] = "double precision", ["float"] = "double precision",
        ["bool"] = "boolean", ["decimal"] = "numeric", ["timestamptz"] = "timestamp with time zone", ["timetz"] = "time with time zone",
        ["timestamp without time zone"] = "timestamp", ["time without time zone"] = "time", ["character varying"] = "varchar", ["character"] = "char", ["bpchar"] = "text",
    };

    /// <summary>The type as a case of <see cref="ColumnType"/> wherever there is one.</summary>
    public static ColumnType Of(ColumnType type) => SqlTypes.StorageType(type) switch
    {
        ColumnType.Custom custom => Read(custom),
        ColumnType.Array array => array with { Element = Of(array.Element) },
        var other => other,
    };

    /// <summary>The type of the elements of an array, however deep they are; PostgreSQL does not distinguish arrays of different depths.</summary>
    public static ColumnType Innermost(ColumnType type) => type is ColumnType.Array array ? Innermost(array.Element) : type;

    /// <summary>Whether values are text.</summary>
    public static bool IsText(ColumnType type) => type is ColumnType.Text or ColumnType.Varchar or ColumnType.Char || IsNamed(type, "citext");

    /// <summary>Whether values are text of any length, as which every value of every type can be written.</summary>
    public static bool IsUnboundedText(ColumnType type) => type is ColumnType.Text or ColumnType.Varchar { Length: null } || IsNamed(type, "citext");

    /// <summary>Whether values are JSON.</summary>
    public static bool IsJson(ColumnType type) => type is ColumnType.Json or ColumnType.Jsonb;

    /// <summary>Whether values are numbers, all of which have assignment casts among each other.</summary>
    public static bool IsNumber(ColumnType type) => type is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt or ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision;

    /// <summary>Whether it is the type <c>money</c>, whose text depends on the locale of the server.</summary>
    public static bool IsMoney(ColumnType type) => IsNamed(type, "money");

    /// <summary>Whether it is a type of another name whose values are stored as text is.</summary>
    public static bool IsStoredAsText(ColumnType type) => IsNamed(type, "citext") || IsNamed(type, "xml");

    private static bool IsNamed(ColumnType type, string name) => type is ColumnType.Custom custom && string.Equals(custom.Sql.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static ColumnType Read(ColumnType.Custom custom)
    {
        var text = custom.Sql.Trim().ToLowerInvariant();
        var bracket = text.IndexOf('(');
        var name = (bracket < 0 ? text : text.Substring(0, bracket)).TrimEnd();
        if (s_aliases.TryGetValue(name, out var alias))
        {
            var zone = alias.IndexOf(" with time zone", StringComparison.Ordinal);
            var modifier = bracket < 0 ? string.Empty : text.Substring(bracket);
            text = zone < 0 ? alias + modifier : alias.Substring(0, zone) + modifier + " with time zone";
        }

        return SnapshotTypes.Read(text, null) is var read and not ColumnType.Custom ? SqlTypes.StorageType(read) : custom;
    }
}
