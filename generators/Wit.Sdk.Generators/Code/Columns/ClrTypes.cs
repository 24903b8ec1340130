using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>The table of types: <see cref="ColumnType"/> to the C# that stands for it.</summary>
internal static class ClrTypes
{
    /// <summary>The type of a column; <c>@clrType</c> decides for JSON and custom types.</summary>
    /// <param name="column">The column.</param>
    /// <param name="enums">The enum types of the schema.</param>
    /// <param name="hasPgvector">Whether the C# types of vectors are at hand; without them a vector is its text.</param>
    public static ClrType For(Column column, EquatableArray<EnumReference> enums, bool hasPgvector = true)
    {
        var type = CustomTypes.Resolve(column.Type);
        var wanted = ClrTypeTag.Find(column.Documentation);
        return (type, wanted) switch
        {
            (ColumnType.Json or ColumnType.Jsonb, not null) => Json(type, wanted),
            (ColumnType.Interval, not null) => Of(wanted, "Interval", "Interval"),
            (ColumnType.Numeric, not null) => Of(wanted, "Numeric"),
            (ColumnType.Time { WithTimeZone: false }, not null) => Of(wanted, "Time"),
            _ when !hasPgvector && IsVector(type) => Text,
            (ColumnType.Custom custom, not null) => new ClrType(wanted, CSharpLiteral.Quote(CustomTypes.NameOf(custom.Sql))),
            _ => Scalar(type, enums) ?? Array(type, enums) ?? Text,
        };
    }

    /// <summary>Whether a type is one of pgvector's.</summary>
    public static bool IsVector(ColumnType type) => CustomTypes.Resolve(type) switch
    {
        ColumnType.Vector or ColumnType.HalfVector or ColumnType.SparseVector => true,
        ColumnType.Array array => IsVector(array.Element),
        _ => false,
    };

    /// <summary>A type that Npgsql may not know: a text on both ways, which PostgreSQL reads as what it stands for.</summary>
    private static ClrType Text { get; } = new("string", DbType("Unknown")) { IsReadAsText = true };

    private static ClrType? Scalar(ColumnType type, EquatableArray<EnumReference> enums) => type switch
    {
        ColumnType.SmallInt or ColumnType.SmallSerial => Of("short", "Smallint", "Int16"),
        ColumnType.Integer or ColumnType.Serial => Of("int", "Integer", "Int32"),
        ColumnType.BigInt or ColumnType.BigSerial => Of("long", "Bigint", "Int64"),
        ColumnType.Boolean => Of("bool", "Boolean", "Boolean"),
        ColumnType.Numeric => Of("decimal", "Numeric", "Decimal"),
        ColumnType.Real => Of("float", "Real", "Single"),
        ColumnType.DoublePrecision => Of("double", "Double", "Double"),
        ColumnType.Text => Of("string", "Text", "Text"),
        ColumnType.Varchar => Of("string", "Varchar", "VarChar"),
        ColumnType.Char => Of("string", "Char", "Char"),
        ColumnType.Uuid => Of("global::System.Guid", "Uuid", "Guid"),
        ColumnType.Json => JsonElement("Json", "Json"),
        ColumnType.Jsonb => JsonElement("Jsonb", "BinaryJson"),
        ColumnType.Bytea => Of("byte[]", "Bytea", "VarBinary"),
        ColumnType.Date => Of("global::System.DateOnly", "Date", "Date"),
        ColumnType.Time { WithTimeZone: true } => Of("global::System.DateTimeOffset", "TimeTz", "TimeTZ"),
        ColumnType.Time => Of("global::System.TimeOnly", "Time", "Time"),
        ColumnType.Timestamp { WithTimeZone: true } =>
            Of("global::System.DateTimeOffset", "TimestampTz", "DateTimeOffset") with { Conversion = ValueConversion.ToUniversalTime },
        ColumnType.Timestamp => Of("global::System.DateTime", "Timestamp", "DateTime2") with { Conversion = ValueConversion.WithoutKind },
        ColumnType.Interval => Of("global::System.TimeSpan", "Interval", "Interval"),
        ColumnType.Enum named => Enum(enums.FirstOrDefault(reference => reference.Name == named.Name)),
        _ => Special(type),
    };

    private static ClrType? Special(ColumnType type) => type switch
    {
        ColumnType.Inet => Of("global::System.Net.IPAddress", "Inet"),
        ColumnType.Cidr => Of("global::NpgsqlTypes.NpgsqlCidr", "Cidr"),
        ColumnType.MacAddr => Of("global::System.Net.NetworkInformation.PhysicalAddress", "MacAddr"),
        ColumnType.MacAddr8 => Of("global::System.Net.NetworkInformation.PhysicalAddress", "MacAddr8"),
        ColumnType.Point => Of("global::NpgsqlTypes.NpgsqlPoint", "Point"),
        ColumnType.Line => Of("global::NpgsqlTypes.NpgsqlLine", "Line"),
        ColumnType.Bit { Dimensions: null or 1 } => Of("bool", "Bit", "BitArray"),
        ColumnType.Bit => Of("global::System.Collections.BitArray", "Bit", "BitArray"),
        ColumnType.Custom when type == CustomTypes.Money => Of("decimal", "Money", "Money"),
        ColumnType.Custom when type == CustomTypes.VarBit => Of("global::System.Collections.BitArray", "Varbit", "BitArray"),
        ColumnType.Vector => new ClrType("global::Pgvector.Vector", "\"vector\""),
        ColumnType.HalfVector => new ClrType("global::Pgvector.HalfVector", "\"halfvec\""),
        ColumnType.SparseVector => new ClrType("global::Pgvector.SparseVector", "\"sparsevec\""),
        _ => null,
    };

    private static ClrType? Array(ColumnType type, EquatableArray<EnumReference> enums)
    {
        var rank = 0;
        while (type is ColumnType.Array array)
        {
            type = CustomTypes.Resolve(array.Element);
            rank++;
        }

        // An array of arrays is one array of several dimensions to PostgreSQL, and to Npgsql.
        return rank > 0 && Scalar(type, enums) is { } element
            ? new ClrType(element.Name + "[" + new string(',', rank - 1) + "]", ClrType.ArrayOf(element.ParameterType))
            : null;
    }

    private static ClrType Of(string name, string dbType, string? linqType = null) => new(name, DbType(dbType), linqType);

    private static ClrType? Enum(EnumReference? reference) => reference is null
        ? null
        : new ClrType(reference.TypeName, CSharpLiteral.Quote(reference.DataTypeName), "Enum");

    private static ClrType JsonElement(string dbType, string linqType)
    {
        const string name = "global::System.Text.Json.JsonElement";
        return Of(name, dbType, linqType) with { LinqJsonType = name };
    }

    private static ClrType Json(ColumnType type, string name) =>
        (type is ColumnType.Json ? Of(name, "Json", "Json") : Of(name, "Jsonb", "BinaryJson")) with
        {
            Conversion = ValueConversion.Json,
            LinqJsonType = name,
        };

    private static string DbType(string member) => "global::NpgsqlTypes.NpgsqlDbType." + member;
}
