using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>The settings of a project for its code.</summary>
/// <param name="Namespace"><c>WitNamespace</c>, otherwise the root namespace.</param>
/// <param name="DatabaseName"><c>WitDatabaseName</c>: the class over all tables.</param>
/// <param name="Casing"><c>WitCasing</c>; null leaves it to drizzle.config's <c>casing</c>.</param>
internal sealed record GeneratorOptions(string Namespace, string DatabaseName, NameCasing? Casing)
{
    /// <summary><c>WitWarn</c>: the codes of errors that are warnings where drizzle-kit accepts what they are about.</summary>
    public EquatableArray<string> Warn { get; init; }

    /// <summary>The names of types and namespaces of the project that are also names of types which generated code uses.</summary>
    public EquatableArray<string> DeclaredNames { get; init; }

    /// <summary>Whether the project references the package <c>Pgvector</c>, which holds the C# types of vectors.</summary>
    public bool HasPgvector { get; init; } = true;
}
