namespace Wit.Sdk.Schema.Model;

/// <summary>A name within a PostgreSQL schema, unquoted and exactly as the catalog holds it.</summary>
public sealed record QualifiedName(string Schema, string Name)
{
    /// <summary>The schema that an unqualified object belongs to.</summary>
    public const string PublicSchema = "public";

    /// <summary>Whether the object is in <c>public</c>.</summary>
    public bool IsPublic => Schema == PublicSchema;

    /// <summary>A name in <c>public</c>.</summary>
    public static QualifiedName InPublic(string name) => new(PublicSchema, name);

    /// <summary><c>schema.name</c> without quotes, for messages and keys; never for SQL.</summary>
    public override string ToString() => Schema + "." + Name;
}
