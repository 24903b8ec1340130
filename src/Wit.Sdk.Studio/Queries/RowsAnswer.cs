namespace Wit.Sdk.Studio.Queries;

/// <summary>A page of rows.</summary>
/// <param name="Rows">Per row the values of the columns, as texts; those that are longer than <see cref="LongestText"/> are cut and have one character more.</param>
/// <param name="Keys">Per row what names it; empty for views.</param>
/// <param name="Labels">Per column that refers to another table on its own: the names of the other rows.</param>
/// <param name="Versions">Per row the transaction that wrote it; empty for views.</param>
/// <param name="Next">Where this page ends; null when there is no further row.</param>
internal sealed record RowsAnswer(
    IReadOnlyList<string?[]> Rows,
    IReadOnlyList<string?[]> Keys,
    IReadOnlyDictionary<string, IReadOnlyList<string?>> Labels,
    IReadOnlyList<string?> Versions,
    IReadOnlyList<string?>? Next)
{
    /// <summary>How much of a text is shown in a cell.</summary>
    public const int LongestText = 500;
}
