using NpgsqlTypes;
using Wit.Sdk.Paging;
using Wit.Sdk.Queries.Selected;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Typed;

/// <summary>The parameters of a query's statement.</summary>
/// <param name="Query">The query.</param>
/// <param name="Orders">The order that is written; null if there is none.</param>
/// <param name="Limit">How many rows are read; null for all, or where the statement itself says it.</param>
/// <param name="After">The place after which a page starts.</param>
/// <param name="Selected">The values that are read in place of whole rows; null for these.</param>
internal readonly record struct BoundQuery<TRow>(LimitedQuery<TRow> Query, IReadOnlyList<Order>? Orders, int? Limit, PagePlace? After, SelectedColumns? Selected = null)
    where TRow : class, IRow<TRow>
{
    public static void Bind(StatementParameters parameters, BoundQuery<TRow> bound)
    {
        bound.Selected?.Bind(parameters);
        bound.Query.Filter?.Bind(parameters);
        var count = bound.Orders?.Count ?? 0;
        if (bound.After is { } place)
        {
            for (var index = 0; index < count; index++)
                bound.Orders![index].Column.BindText(parameters, place.Values[index]);
        }

        for (var index = 0; index < count; index++)
            bound.Orders![index].Bind(parameters);
        if (bound.Query.Offset is { } offset)
            parameters.Add(offset, NpgsqlDbType.Integer);
        if (bound.Limit is { } limit)
            parameters.Add(limit, NpgsqlDbType.Integer);
    }
}
