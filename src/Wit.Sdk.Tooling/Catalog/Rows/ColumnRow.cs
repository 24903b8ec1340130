using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Tooling.Catalog.Rows;

/// <summary>A column of <c>pg_attribute</c>.</summary>
internal sealed record ColumnRow(uint Table, string Name, ColumnType Type)
{
    public bool NotNull { get; private init; }

    /// <summary><c>a</c> for GENERATED ALWAYS, <c>d</c> for BY DEFAULT; empty for no identity.</summary>
    public string Identity { get; private init; } = string.Empty;

    /// <summary><c>s</c> for a stored generated column, <c>v</c> for a virtual one; empty for none.</summary>
    public string Generated { get; private init; } = string.Empty;

    /// <summary>The default, or the expression of a generated column.</summary>
    public string? Expression { get; private init; }

    /// <summary>The collation where it is not the type's own.</summary>
    public string? Collation { get; private init; }

    /// <summary>The type as the server spells it.</summary>
    public required string SqlType { get; init; }

    public static ColumnRow Read(NpgsqlDataReader row)
    {
        var (text, isArray) = (row.GetString(2), row.GetBoolean(6));
        var (kind, schema, typeName) = (row.GetString(3), row.GetString(4), row.GetString(5));
        var isOfExtension = row.GetBoolean(13);
        return new ColumnRow(row.GetFieldValue<uint>(0), row.GetString(1), ReadType(text, isArray, kind == "e" && !isOfExtension ? new QualifiedName(schema, typeName) : null, schema, row.GetInt32(7)))
        {
            SqlType = text,
            NotNull = row.GetBoolean(8),
            Identity = row.GetString(9).TrimEnd('\0'),
            Generated = row.GetString(10).TrimEnd('\0'),
            Expression = row.TextOrNull(11),
            Collation = row.TextOrNull(12),
        };
    }

    private static ColumnType ReadType(string text, bool isArray, QualifiedName? enumName, string schema, int dimensions)
    {
        var name = isArray ? text[..text.LastIndexOf('[')] : text;

        // The types of extensions in public, such as citext and vector, are written without their schema, as schema files have them.
        if (schema is QualifiedName.PublicSchema or ExpectedCatalog.PublicAside && name.StartsWith(schema + ".", StringComparison.Ordinal)) name = name[(schema.Length + 1)..];
        var type = enumName is null ? CatalogTypes.Read(name) : new ColumnType.Enum(enumName);
        for (var i = 0; isArray && i < Math.Max(1, dimensions); i++) type = new ColumnType.Array(type);
        return type;
    }
}
