using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Relations;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>Exactly the input that the code of one table depends on, so that a change elsewhere leaves it as it is.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Names">The names of its types.</param>
/// <param name="Table">The table.</param>
/// <param name="Enums">The enum types that its columns have.</param>
internal sealed record TableInput(string Namespace, TableNames Names, Table Table, EquatableArray<EnumReference> Enums)
{
    /// <summary>How its rows are numbered; null where they are not.</summary>
    public Numbering? Numbering { get; init; }

    /// <summary>Whether the C# types of vectors are at hand.</summary>
    public bool HasPgvector { get; init; } = true;

    /// <summary>The simple names of the code's own types that mean another type in the namespace: one of the schema or of the project.</summary>
    public EquatableArray<string> Hidden { get; init; }

    /// <summary>The relations whose rows can be loaded.</summary>
    public EquatableArray<RelationInput> Relations { get; init; }
}
