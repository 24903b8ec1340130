using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>The C# types of PostgreSQL's types in statements.</summary>
/// <param name="names">The generated types.</param>
internal sealed class SqlTypeNames(SchemaNames names)
{
    /// <summary>The types that no column builder of Drizzle makes, and Npgsql knows.</summary>
    private static readonly Dictionary<string, (string Name, string Member)> s_others = new(StringComparer.Ordinal)
    {
        ["name"] = ("string", "Name"), ["xml"] = ("string", "Xml"), ["jsonpath"] = ("string", "JsonPath"), ["citext"] = ("string", "Citext"),
        ["oid"] = ("uint", "Oid"), ["xid"] = ("uint", "Xid"), ["cid"] = ("uint", "Cid"), ["regtype"] = ("uint", "Regtype"),
        ["bit"] = ("global::System.Collections.BitArray", "Bit"),
        ["tsvector"] = ("global::NpgsqlTypes.NpgsqlTsVector", "TsVector"), ["tsquery"] = ("global::NpgsqlTypes.NpgsqlTsQuery", "TsQuery"),
        ["point"] = ("global::NpgsqlTypes.NpgsqlPoint", "Point"), ["line"] = ("global::NpgsqlTypes.NpgsqlLine", "Line"), ["box"] = ("global::NpgsqlTypes.NpgsqlBox", "Box"),
        ["lseg"] = ("global::NpgsqlTypes.NpgsqlLSeg", "LSeg"), ["path"] = ("global::NpgsqlTypes.NpgsqlPath", "Path"), ["polygon"] = ("global::NpgsqlTypes.NpgsqlPolygon", "Polygon"),
        ["circle"] = ("global::NpgsqlTypes.NpgsqlCircle", "Circle"),
        ["int4range"] = ("global::NpgsqlTypes.NpgsqlRange<int>", "IntegerRange"), ["int8range"] = ("global::NpgsqlTypes.NpgsqlRange<long>", "BigIntRange"),
        ["numrange"] = ("global::NpgsqlTypes.NpgsqlRange<decimal>", "NumericRange"), ["daterange"] = ("global::NpgsqlTypes.NpgsqlRange<global::System.DateOnly>", "DateRange"),
        ["tsrange"] = ("global::NpgsqlTypes.NpgsqlRange<global::System.DateTime>", "TimestampRange"),
        ["tstzrange"] = ("global::NpgsqlTypes.NpgsqlRange<global::System.DateTimeOffset>", "TimestampTzRange"),
    };

    private readonly Dictionary<SqlType, ClrType?> _known = [];

    /// <summary>The C# type of one value; null for an array, and for what can't be read into C#.</summary>
    public ClrType? Of(SqlType type)
    {
        var below = type.WithoutDomains();
        if (!_known.TryGetValue(below, out var found))
            _known[below] = found = Find(below);
        return found;
    }

    private ClrType? Find(SqlType type)
    {
        if (type.Kind == SqlTypeKind.Enum)
            return names.EnumOf(type) is { } reference ? new ClrType(reference.TypeName, Naming.CSharpLiteral.Quote(reference.DataTypeName), "Enum") : null;
        if (type.Kind is SqlTypeKind.Array or SqlTypeKind.Composite or SqlTypeKind.Pseudo)
            return null;
        if (s_others.TryGetValue(type.Name, out var other))
            return new ClrType(other.Name, "global::NpgsqlTypes.NpgsqlDbType." + other.Member);
        var clr = ClrTypes.For(new Column("x", "x", new ColumnType.Custom(type.Name)), default);
        return clr.IsReadAsText ? null : clr;
    }
}
