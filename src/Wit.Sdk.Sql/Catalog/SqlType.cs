namespace Wit.Sdk.Sql.Catalog;

/// <summary>A type of PostgreSQL. A catalog has one object per type, so types are compared by reference.</summary>
public sealed class SqlType
{
    private SqlType? _array;

    internal SqlType(string schema, string name, SqlTypeKind kind, char category)
    {
        Schema = schema;
        Name = name;
        Kind = kind;
        Category = category;
    }

    /// <summary>The schema; <c>pg_catalog</c> for built-in types.</summary>
    public string Schema { get; }

    /// <summary>The name in <c>pg_type</c>, such as <c>int4</c>.</summary>
    public string Name { get; }

    /// <summary>The kind.</summary>
    public SqlTypeKind Kind { get; }

    /// <summary>The category by which PostgreSQL prefers one overload to another.</summary>
    public char Category { get; }

    /// <summary>Whether it is preferred within its category.</summary>
    public bool IsPreferred { get; internal set; }

    /// <summary>The type of the elements, for arrays and for <c>oidvector</c> and <c>int2vector</c>; otherwise null.</summary>
    public SqlType? Element { get; internal set; }

    /// <summary>The type that a domain is over; otherwise null.</summary>
    public SqlType? BaseType { get; internal set; }

    /// <summary>The type modifier of a domain's base type; -1 without one.</summary>
    public int BaseModifier { get; internal set; } = -1;

    /// <summary>Whether a domain refuses NULL.</summary>
    public bool IsNotNull { get; internal set; }

    /// <summary>The type of the bounds of a range; otherwise null.</summary>
    public SqlType? Subtype { get; internal set; }

    /// <summary>The range of a multirange; otherwise null.</summary>
    public SqlType? Range { get; internal set; }

    /// <summary>The multirange of a range; otherwise null.</summary>
    public SqlType? Multirange { get; internal set; }

    /// <summary>The labels of an enum.</summary>
    public IReadOnlyList<string> Labels { get; internal set; } = [];

    /// <summary>The fields of a composite type.</summary>
    public IReadOnlyList<SqlField> Fields { get; internal set; } = [];

    /// <summary>The array of this type.</summary>
    public SqlType ArrayType => _array ??= new SqlType(Schema, "_" + Name, SqlTypeKind.Array, Category == 'P' ? 'P' : 'A') { Element = this };

    /// <summary>Whether values are subscripted as arrays are.</summary>
    public bool IsArray => Element is not null;

    /// <summary>A new enum type.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name.</param>
    /// <param name="labels">The labels in their order.</param>
    public static SqlType Enum(string schema, string name, IReadOnlyList<string> labels) => new(schema, name, SqlTypeKind.Enum, 'E') { Labels = labels };

    /// <summary>A new domain.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name.</param>
    /// <param name="type">The type that it is over.</param>
    /// <param name="modifier">The modifier of that type; -1 without one.</param>
    /// <param name="isNotNull">Whether it refuses NULL.</param>
    public static SqlType Domain(string schema, string name, SqlType type, int modifier, bool isNotNull) =>
        new(schema, name, SqlTypeKind.Domain, type.Category) { BaseType = type, BaseModifier = modifier, IsNotNull = isNotNull };

    /// <summary>A new composite type.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name.</param>
    /// <param name="fields">The fields.</param>
    public static SqlType Composite(string schema, string name, IReadOnlyList<SqlField> fields) =>
        new(schema, name, SqlTypeKind.Composite, 'C') { Fields = fields };

    /// <summary>The type below all domains.</summary>
    public SqlType WithoutDomains()
    {
        var type = this;
        while (type.BaseType is { } below) type = below;
        return type;
    }

    /// <inheritdoc/>
    public override string ToString() => Kind == SqlTypeKind.Array ? Element + "[]" : Name;
}
