using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model;

/// <summary>The meaning of a schema, without positions: the objects of a PostgreSQL database, each with its name in the TypeScript too.</summary>
/// <remarks>
/// Lists keep drizzle-kit's order: the entry files in theirs, and within a file the exports ordered ordinally by name, then what <c>export *</c> adds. Objects name each other, they hold no pointers.
/// Two models are equal when every object is.
/// </remarks>
public sealed record SchemaModel
{
    /// <summary>A schema without objects: what every first migration starts from.</summary>
    public static SchemaModel Empty { get; } = new();

    /// <summary>The named schemas (<c>pgSchema</c>); <c>public</c> is never among them.</summary>
    public EquatableArray<NamedSchema> Schemas { get; init; }

    /// <summary>The enum types.</summary>
    public EquatableArray<EnumType> Enums { get; init; }

    /// <summary>The free-standing sequences; those of identity and serial columns are the column's.</summary>
    public EquatableArray<Sequence> Sequences { get; init; }

    /// <summary>The tables.</summary>
    public EquatableArray<Table> Tables { get; init; }

    /// <summary>The views: the plain ones, then the materialized ones.</summary>
    public EquatableArray<View> Views { get; init; }

    /// <summary>The roles (<c>pgRole</c>).</summary>
    public EquatableArray<Role> Roles { get; init; }

    /// <summary>The policies on tables that the schema does not create; drizzle-kit keeps them at the root of its snapshot.</summary>
    public EquatableArray<LinkedPolicy> LinkedPolicies { get; init; }

    /// <summary>Finds a table by its database name.</summary>
    public Table? FindTable(QualifiedName name) => Tables.FirstOrDefault(table => table.Name == name);

    /// <summary>Finds an enum type by its database name.</summary>
    public EnumType? FindEnum(QualifiedName name) => Enums.FirstOrDefault(type => type.Name == name);
}
