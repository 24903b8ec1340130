using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Picking;

/// <summary>Asks for rows that a foreign key can lead to.</summary>
/// <param name="Table">The table that refers.</param>
/// <param name="Reference">The foreign key.</param>
/// <param name="Search">The beginning of a key, or a part of what people know the rows by.</param>
internal sealed record ChoicesRequest(QualifiedName Table, string Reference, string? Search = null);
