using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>A schema with the C# names of everything that stands in the namespace.</summary>
/// <param name="Tables">The tables in the order of the schema.</param>
/// <param name="Enums">The enum types in the order of the schema.</param>
/// <param name="Database">The whole.</param>
internal sealed record SchemaCode(EquatableArray<TableInput> Tables, EquatableArray<EnumCode> Enums, DatabaseCode Database)
{
    /// <summary>The tables and enums that do not have the names that they would have alone.</summary>
    public EquatableArray<TakenName> TakenNames { get; init; }
}
