using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Queries;

/// <summary>Asks for one row, whole, and for what leads from and to it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key of the row.</param>
internal sealed record RowRequest(QualifiedName Table, IReadOnlyList<string> Key);
