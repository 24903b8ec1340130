using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Queries;

/// <summary>Asks for a page of rows, or for their number.</summary>
/// <param name="Table">The table or view.</param>
/// <param name="Filter">Groups of conditions: all of one group hold, of any group.</param>
/// <param name="Sort">The order; the key comes after it.</param>
/// <param name="After">Where the page before ended; null for the first.</param>
/// <param name="Limit">How many rows; at most <see cref="MostRows"/>.</param>
internal sealed record RowsRequest(
    QualifiedName Table,
    IReadOnlyList<IReadOnlyList<FilterCondition>>? Filter = null,
    IReadOnlyList<SortColumn>? Sort = null,
    IReadOnlyList<string?>? After = null,
    int Limit = RowsRequest.MostRows)
{
    /// <summary>The most rows of one answer.</summary>
    public const int MostRows = 200;
}
