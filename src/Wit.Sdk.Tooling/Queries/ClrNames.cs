using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Tooling.Queries;

/// <summary>The C# types of PostgreSQL's types, as generated code has them.</summary>
internal static class ClrNames
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["bool"] = "bool", ["int2"] = "short", ["int4"] = "int", ["int8"] = "long", ["float4"] = "float", ["float8"] = "double", ["numeric"] = "decimal", ["money"] = "decimal",
        ["uuid"] = "Guid", ["date"] = "DateOnly", ["time"] = "TimeOnly", ["timetz"] = "DateTimeOffset", ["timestamp"] = "DateTime", ["timestamptz"] = "DateTimeOffset",
        ["interval"] = "TimeSpan", ["bytea"] = "byte[]", ["json"] = "JsonElement", ["jsonb"] = "JsonElement", ["inet"] = "IPAddress", ["cidr"] = "NpgsqlCidr",
        ["macaddr"] = "PhysicalAddress", ["macaddr8"] = "PhysicalAddress", ["point"] = "NpgsqlPoint", ["line"] = "NpgsqlLine", ["bit"] = "BitArray", ["varbit"] = "BitArray",
        ["oid"] = "uint", ["xid"] = "uint", ["cid"] = "uint", ["tsvector"] = "NpgsqlTsVector", ["tsquery"] = "NpgsqlTsQuery", ["int4range"] = "NpgsqlRange<int>",
        ["int8range"] = "NpgsqlRange<long>", ["numrange"] = "NpgsqlRange<decimal>", ["daterange"] = "NpgsqlRange<DateOnly>", ["tsrange"] = "NpgsqlRange<DateTime>",
        ["tstzrange"] = "NpgsqlRange<DateTimeOffset>", ["vector"] = "Vector", ["record"] = "object[]",
    };

    /// <summary>The C# type; with a question mark where NULL is possible.</summary>
    public static string Of(SqlType type, bool isNullable) => Name(type) + (isNullable ? "?" : string.Empty);

    private static string Name(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Array => Name(type.Element!) + "[]",
        SqlTypeKind.Domain => Name(type.BaseType!),
        SqlTypeKind.Enum or SqlTypeKind.Composite => Pascal(type.Name),
        _ => s_names.TryGetValue(type.Name, out var name) ? name : "string",
    };

    private static string Pascal(string name) => string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
