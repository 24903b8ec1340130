using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The table of types: <see cref="ColumnType"/> to the SQL that DDL needs.</summary>
public static class SqlTypes
{
    /// <summary>
    /// The type in DDL. Enum types are quoted, and qualified outside <c>public</c>, as in drizzle-kit's files; a custom type is passed on,
    /// except a plain name in mixed case, which PostgreSQL would fold.
    /// </summary>
    public static string ToSql(ColumnType type) => type switch
    {
        ColumnType.Enum named => SqlText.QuoteRelation(named.Name),
        ColumnType.Array array => ToSql(array.Element) + Brackets(array),
        ColumnType.Custom custom => IsMixedCaseName(custom.Sql) ? SqlText.QuoteIdentifier(custom.Sql) : custom.Sql,
        _ => BuiltIn(type),
    };

    /// <summary>The type that values have: <c>integer</c> for <c>serial</c>, the type itself for all others.</summary>
    public static ColumnType StorageType(ColumnType type) => type switch
    {
        ColumnType.SmallSerial => new ColumnType.SmallInt(),
        ColumnType.Serial => new ColumnType.Integer(),
        ColumnType.BigSerial => new ColumnType.BigInt(),
        _ => type,
    };

    /// <summary>Whether the column has a sequence of its own by its type.</summary>
    public static bool IsSerial(ColumnType type) => type is ColumnType.SmallSerial or ColumnType.Serial or ColumnType.BigSerial;

    /// <summary>The enum type that a type is, or is an array of; null for all others.</summary>
    public static QualifiedName? EnumName(ColumnType type) => type switch
    {
        ColumnType.Enum named => named.Name,
        ColumnType.Array array => EnumName(array.Element),
        _ => null,
    };

    /// <summary>The type of a name without modifiers, which drizzle and the server spell alike; null for any other.</summary>
    public static ColumnType? FindPlain(string name) => name switch
    {
        "smallint" => new ColumnType.SmallInt(),
        "integer" => new ColumnType.Integer(),
        "bigint" => new ColumnType.BigInt(),
        "boolean" => new ColumnType.Boolean(),
        "real" => new ColumnType.Real(),
        "double precision" => new ColumnType.DoublePrecision(),
        "text" => new ColumnType.Text(),
        "uuid" => new ColumnType.Uuid(),
        "json" => new ColumnType.Json(),
        "jsonb" => new ColumnType.Jsonb(),
        "bytea" => new ColumnType.Bytea(),
        "date" => new ColumnType.Date(),
        "inet" => new ColumnType.Inet(),
        "cidr" => new ColumnType.Cidr(),
        "macaddr" => new ColumnType.MacAddr(),
        "macaddr8" => new ColumnType.MacAddr8(),
        "point" => new ColumnType.Point(),
        "line" => new ColumnType.Line(),
        _ => null,
    };

    internal static string Brackets(ColumnType.Array array) =>
        array.Size is { } size ? "[" + size.ToString(CultureInfo.InvariantCulture) + "]" : "[]";

    internal static string BuiltIn(ColumnType type) => type switch
    {
        ColumnType.SmallInt => "smallint",
        ColumnType.Integer => "integer",
        ColumnType.BigInt => "bigint",
        ColumnType.SmallSerial => "smallserial",
        ColumnType.Serial => "serial",
        ColumnType.BigSerial => "bigserial",
        ColumnType.Boolean => "boolean",
        ColumnType.Numeric { Precision: null } => "numeric",
        ColumnType.Numeric { Scale: null } numeric => "numeric" + Modifier(numeric.Precision),
        ColumnType.Numeric numeric => string.Format(CultureInfo.InvariantCulture, "numeric({0}, {1})", numeric.Precision, numeric.Scale),
        ColumnType.Real => "real",
        ColumnType.DoublePrecision => "double precision",
        ColumnType.Text => "text",
        ColumnType.Varchar varchar => "varchar" + Modifier(varchar.Length),
        ColumnType.Char character => "char" + Modifier(character.Length),
        ColumnType.Uuid => "uuid",
        ColumnType.Json => "json",
        ColumnType.Jsonb => "jsonb",
        ColumnType.Bytea => "bytea",
        ColumnType.Date => "date",
        ColumnType.Time time => "time" + Modifier(time.Precision) + Zone(time.WithTimeZone),
        ColumnType.Timestamp timestamp => "timestamp" + Modifier(timestamp.Precision) + Zone(timestamp.WithTimeZone),
        ColumnType.Interval interval => "interval" + (interval.Fields is null ? string.Empty : " " + interval.Fields) + Modifier(interval.Precision),
        ColumnType.Inet => "inet",
        ColumnType.Cidr => "cidr",
        ColumnType.MacAddr => "macaddr",
        ColumnType.MacAddr8 => "macaddr8",
        ColumnType.Point => "point",
        ColumnType.Line => "line",
        ColumnType.Bit bit => "bit" + Modifier(bit.Dimensions),
        ColumnType.Vector vector => "vector" + Modifier(vector.Dimensions),
        ColumnType.HalfVector vector => "halfvec" + Modifier(vector.Dimensions),
        ColumnType.SparseVector vector => "sparsevec" + Modifier(vector.Dimensions),

        // drizzle-kit's geometry is a point without an SRID whatever its options say, and databases made by it are so.
        ColumnType.Geometry geometry => "geometry(" + geometry.Shape + ")",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The type has no line in the table of SQL types."),
    };

    private static string Modifier(int? number) => number is { } value ? "(" + value.ToString(CultureInfo.InvariantCulture) + ")" : string.Empty;

    private static string Zone(bool withTimeZone) => withTimeZone ? " with time zone" : string.Empty;

    private static bool IsMixedCaseName(string sql) =>
        sql.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        && sql.Any(character => character is >= 'a' and <= 'z')
        && sql.Any(character => character is >= 'A' and <= 'Z');
}
