using Wit.Sdk.Paging;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Typed;

/// <summary>Reads queries page by page.</summary>
internal static class QueryPages
{
    public static Task<Page<TRow>> PageAsync<TRow>(OrderedQuery<TRow> query, int size, PageToken? after, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        PageOrders.CheckKey(query);
        var first = QueryText.Of(query, QueryRead.FirstPage);
        var place = PageTokens.Read<TRow, PagedQuery<TRow>>(new(query, first), after, query.Session.Services.Options.PageTokenKey);
        return ReadAsync(query, place is null ? first : QueryText.Of(query, QueryRead.Page), size, place, cancellationToken);
    }

    /// <summary>Reads one row more than the page has, to know whether there is another page.</summary>
    private static async Task<Page<TRow>> ReadAsync<TRow>(OrderedQuery<TRow> query, QueryStatement statement, int size, PagePlace? place, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var limit = size == int.MaxValue ? size : size + 1;
        var rows = await QueryReads.RunAsync(query, statement, new BoundQuery<TRow>(query, statement.PageOrder, limit, place), cancellationToken).ConfigureAwait(false);
        return PageTokens.Cut<TRow, PagedQuery<TRow>>(new(query, statement), rows, size, query.Session.Services.Options.PageTokenKey);
    }
}
