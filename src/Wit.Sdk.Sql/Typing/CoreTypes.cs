using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>The types that the rules and the syntax name.</summary>
public sealed class CoreTypes
{
    /// <summary>The types of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    public CoreTypes(PostgresCatalog catalog)
    {
        Catalog = catalog;
        Unknown = catalog.Type("unknown");
        Any = catalog.Type("any");
        Text = catalog.Type("text");
        Varchar = catalog.Type("varchar");
        Bpchar = catalog.Type("bpchar");
        Bool = catalog.Type("bool");
        Int4 = catalog.Type("int4");
        Int8 = catalog.Type("int8");
        Numeric = catalog.Type("numeric");
        Record = catalog.Type("record");
        Json = catalog.Type("json");
        Jsonb = catalog.Type("jsonb");
    }

    /// <summary>The catalog.</summary>
    public PostgresCatalog Catalog { get; }

    /// <summary>The type of a literal in quotes, of NULL and of a parameter before its use shows more.</summary>
    public SqlType Unknown { get; }

    /// <summary><c>"any"</c>.</summary>
    public SqlType Any { get; }

    /// <summary><c>text</c>.</summary>
    public SqlType Text { get; }

    /// <summary><c>varchar</c>.</summary>
    public SqlType Varchar { get; }

    /// <summary><c>bpchar</c>.</summary>
    public SqlType Bpchar { get; }

    /// <summary><c>boolean</c>.</summary>
    public SqlType Bool { get; }

    /// <summary><c>integer</c>.</summary>
    public SqlType Int4 { get; }

    /// <summary><c>bigint</c>.</summary>
    public SqlType Int8 { get; }

    /// <summary><c>numeric</c>.</summary>
    public SqlType Numeric { get; }

    /// <summary>A row of any shape.</summary>
    public SqlType Record { get; }

    /// <summary><c>json</c>.</summary>
    public SqlType Json { get; }

    /// <summary><c>jsonb</c>.</summary>
    public SqlType Jsonb { get; }
}
