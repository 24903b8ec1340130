using NpgsqlTypes;
using Wit.Sdk.Generated;
using Wit.Sdk.Paging;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries;

/// <summary>The parameters of a list or a page: those of the condition, the limit where there is one, the place after which the page starts.</summary>
internal readonly record struct BoundRows<TRow, TKey>(RowQuery<TRow, TKey> Query, TKey Key, int? Limit, PagePlace? After)
    where TRow : class, IRow<TRow>
{
    public static void Bind(StatementParameters parameters, BoundRows<TRow, TKey> rows)
    {
        rows.Query.Bind(parameters, rows.Key);
        if (rows.Limit is { } limit)
            parameters.Add(limit, NpgsqlDbType.Integer);
        if (rows.After is { } place)
            rows.Query.Pages!.BindPlace(place, parameters);
    }
}
