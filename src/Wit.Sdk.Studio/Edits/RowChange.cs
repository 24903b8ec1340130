using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Edits;

/// <summary>A change of one row.</summary>
/// <param name="Table">The table.</param>
/// <param name="Kind">The kind of the change.</param>
/// <param name="Key">The key of the row; null for a new one.</param>
/// <param name="Version">The row's version (<c>xmin</c>) when it was read.</param>
/// <param name="Old">The values that columns held when the row was read, whole. A column that is secret, or was too long, is not among them.</param>
/// <param name="Set">The new values of columns.</param>
/// <param name="IsForGood">Whether a row that <c>@softDelete</c> would only mark is removed.</param>
internal sealed record RowChange(
    QualifiedName Table,
    ChangeKind Kind,
    IReadOnlyList<string>? Key = null,
    string? Version = null,
    IReadOnlyDictionary<string, string?>? Old = null,
    IReadOnlyDictionary<string, NewValue>? Set = null,
    bool IsForGood = false);
