using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>The properties of a column that code can read: <c>users.id.dataType</c>, <c>.columnType</c>, <c>.hasDefault</c> and so on, as Drizzle has them.</summary>
internal static class ColumnFacts
{
    public static Value? Find(ColumnBuilderValue column, string name) => name switch
    {
        "name" => new StringValue(column.Name),
        "keyAsName" => Value.Of(column.KeyIsName),
        "notNull" => Value.Of(column.IsNotNull),
        "primary" => Value.Of(column.IsPrimaryKey),
        "isUnique" => Value.Of(column.IsUnique),
        "uniqueName" => column.UniqueName is { } unique ? new StringValue(unique) : Value.Undefined,
        "uniqueType" => !column.IsUnique ? Value.Undefined : new StringValue(column.NullsNotDistinct ? "not distinct" : "distinct"),
        "default" => column.Default ?? Value.Undefined,
        "defaultFn" => column.ClientDefault?.Value ?? Value.Undefined,
        "onUpdateFn" => column.ClientOnUpdate?.Value ?? Value.Undefined,
        "hasDefault" => Value.Of(HasDefault(column)),
        "enumValues" => ValuesOf(column) is { Count: > 0 } values ? new ArrayValue([.. values.Select(text => (Value)new StringValue(text))]) : Value.Undefined,
        "dataType" => new StringValue(KindsOf(column).Data),
        "columnType" => new StringValue("Pg" + KindsOf(column).Column),
        _ => null,
    };

    /// <summary>The type as SQL, as <c>getSQLType()</c> returns it.</summary>
    public static StringValue SqlType(ColumnBuilderValue column) => new(SnapshotTypes.Write(column.Type, column.Mode));

    private static EquatableArray<string> ValuesOf(ColumnBuilderValue column) => column.Type is ColumnType.Array ? [] : column.OfEnum?.Labels ?? column.EnumValues;

    private static bool HasDefault(ColumnBuilderValue column) => column.Default is not null || column.ClientDefault is not null || column.ClientOnUpdate is not null
        || column.Identity is not null || column.Traits is ColumnTraits.Serial or ColumnTraits.SilentSerial;

    /// <summary>The TypeScript type of a value, and the name of Drizzle's class without its <c>Pg</c>.</summary>
    private static (string Data, string Column) KindsOf(ColumnBuilderValue column) => column.Type switch
    {
        ColumnType.Array => ("array", "Array"),
        ColumnType.Enum => ("string", "EnumColumn"),
        ColumnType.Custom => ("custom", "CustomColumn"),
        ColumnType.SmallInt => ("number", "SmallInt"),
        ColumnType.Integer => ("number", "Integer"),
        ColumnType.BigInt => column.Mode == "number" ? ("number", "BigInt53") : ("bigint", "BigInt64"),
        ColumnType.SmallSerial => ("number", "SmallSerial"),
        ColumnType.Serial => ("number", "Serial"),
        ColumnType.BigSerial => column.Mode == "number" ? ("number", "BigSerial53") : ("bigint", "BigSerial64"),
        ColumnType.Boolean => ("boolean", "Boolean"),
        ColumnType.Numeric => column.Mode switch { "number" => ("number", "NumericNumber"), "bigint" => ("bigint", "NumericBigInt"), _ => ("string", "Numeric") },
        ColumnType.Real => ("number", "Real"),
        ColumnType.DoublePrecision => ("number", "DoublePrecision"),
        ColumnType.Uuid => ("string", "UUID"),
        ColumnType.Json => ("json", "Json"),
        ColumnType.Jsonb => ("json", "Jsonb"),
        ColumnType.Bytea => ("buffer", "Bytea"),
        ColumnType.Date => column.Mode == "date" ? ("date", "Date") : ("string", "DateString"),
        ColumnType.Timestamp => column.Mode == "string" ? ("string", "TimestampString") : ("date", "Timestamp"),
        ColumnType.MacAddr => ("string", "Macaddr"),
        ColumnType.MacAddr8 => ("string", "Macaddr8"),
        ColumnType.Point => column.Mode == "xy" ? ("json", "PointObject") : ("array", "PointTuple"),
        ColumnType.Line => column.Mode == "abc" ? ("json", "LineABC") : ("array", "Line"),
        ColumnType.Geometry => column.Mode == "xy" ? ("json", "GeometryObject") : ("array", "Geometry"),
        ColumnType.Bit => ("string", "BinaryVector"),
        ColumnType.Vector => ("array", "Vector"),
        ColumnType.HalfVector => ("array", "HalfVector"),
        ColumnType.SparseVector => ("string", "SparseVector"),
        var plain => ("string", plain.GetType().Name),
    };
}
