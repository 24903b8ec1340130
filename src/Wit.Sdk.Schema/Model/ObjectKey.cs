namespace Wit.Sdk.Schema.Model;

/// <summary>
/// The identity of an object of a schema. The parts are compared one by one, so that names with dots can't be mistaken for each other. As text, for a command line or a message,
/// an object is named by its path.
/// </summary>
public readonly record struct ObjectKey
{
    /// <summary>Identifies a PostgreSQL schema or a role.</summary>
    public ObjectKey(ObjectKind kind, string name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>Identifies an object in a PostgreSQL schema, or a part of one.</summary>
    /// <param name="kind">The kind of the object, or of its part.</param>
    /// <param name="name">The name of the object.</param>
    /// <param name="part">The name of the part, such as a column of a table or a label of an enum; null for the object itself.</param>
    public ObjectKey(ObjectKind kind, QualifiedName name, string? part = null)
    {
        Kind = kind;
        Schema = name.Schema;
        Name = name.Name;
        Part = part;
    }

    /// <summary>The kind.</summary>
    public ObjectKind Kind { get; }

    /// <summary>The PostgreSQL schema that holds the object; null for a schema and a role.</summary>
    public string? Schema { get; }

    /// <summary>The name of the object, or of the one that the part belongs to.</summary>
    public string Name { get; }

    /// <summary>The name of the part; null for an object itself.</summary>
    public string? Part { get; }

    /// <summary>The table or the enum that a part belongs to; null for an object itself.</summary>
    public ObjectKey? Owner => Part is null ? null : new ObjectKey(Kind == ObjectKind.Label ? ObjectKind.Enum : ObjectKind.Table, new QualifiedName(Schema!, Name));
}
