namespace Wit.Sdk.Generators.Code.Relations;

/// <summary>A relation with its C# name.</summary>
/// <param name="Property">The property of the row, and the member of the table's includes.</param>
/// <param name="Keys">This table's columns.</param>
/// <param name="Input">The rest.</param>
internal sealed record RelationCode(string Property, IReadOnlyList<RelationKey> Keys, RelationInput Input);
