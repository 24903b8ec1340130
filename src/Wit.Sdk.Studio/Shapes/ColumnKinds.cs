using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>The editor and the display that the page chooses for a type.</summary>
internal static class ColumnKinds
{
    public static ValueKind Of(ColumnType type) => type switch
    {
        ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt or ColumnType.SmallSerial or ColumnType.Serial or ColumnType.BigSerial
            or ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision => ValueKind.Number,
        ColumnType.Boolean => ValueKind.Boolean,
        ColumnType.Text or ColumnType.Varchar or ColumnType.Char => ValueKind.Text,
        ColumnType.Uuid => ValueKind.Uuid,
        ColumnType.Json or ColumnType.Jsonb => ValueKind.Json,
        ColumnType.Bytea => ValueKind.Bytes,
        ColumnType.Date or ColumnType.Time or ColumnType.Timestamp or ColumnType.Interval => ValueKind.Time,
        ColumnType.Enum => ValueKind.Enum,
        ColumnType.Array => ValueKind.Array,
        _ => ValueKind.Other,
    };

    /// <summary>Whether PostgreSQL itself can't order the values: <c>json</c> and <c>point</c> have no order, and the operators of extensions are not on the search path.</summary>
    public static bool IsComparedAsText(ColumnType type) => type switch
    {
        ColumnType.Array array => IsComparedAsText(array.Element),
        ColumnType.Json or ColumnType.Point or ColumnType.Line or ColumnType.Geometry or ColumnType.Vector or ColumnType.HalfVector or ColumnType.SparseVector
            or ColumnType.Custom => true,
        _ => false,
    };

    public static string TypeText(ColumnType type) => type switch
    {
        ColumnType.Enum named => named.Name.IsPublic ? named.Name.Name : named.Name.ToString(),
        ColumnType.Array array => TypeText(array.Element) + "[]",
        _ => SqlTypes.ToSql(type).Replace("timestamp with time zone", "timestamptz", StringComparison.Ordinal).Replace(" with time zone", "tz", StringComparison.Ordinal),
    };
}
