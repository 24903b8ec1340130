using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>The whole: the parts of the database class.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="ClassName">The class, <c>WitDb</c> unless the project says otherwise.</param>
/// <param name="Tables">The tables in the order of the schema.</param>
/// <param name="Enums">The enum types in the order of the schema.</param>
/// <param name="UsesVectors">Whether a column has a type of pgvector, whose C# types come from a package of their own.</param>
internal sealed record DatabaseCode(
    string Namespace, string ClassName, EquatableArray<DatabaseTable> Tables, EquatableArray<EnumReference> Enums, bool UsesVectors)
{
    /// <summary>The simple names of the code's own types that mean another type in the namespace: one of the schema or of the project.</summary>
    public EquatableArray<string> Hidden { get; init; }

    /// <summary>The setting of the session that names the tenant, and the C# type of a tenant; null where there are none.</summary>
    public (string Setting, string Type)? Tenant { get; init; }

    /// <summary>Where its migrations are recorded.</summary>
    public MigrationsTable Migrations { get; init; } = MigrationsTable.Default;
}
