using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Edits;

/// <summary>Asks for one value, whole, so that it can be edited.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key of the row.</param>
/// <param name="Column">The column.</param>
internal sealed record ValueRequest(QualifiedName Table, IReadOnlyList<string> Key, string Column);
