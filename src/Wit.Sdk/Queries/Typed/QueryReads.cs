using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Typed;

/// <summary>Runs what is read of queries, on the way of all helpers.</summary>
internal static class QueryReads
{
    public static Task<IReadOnlyList<TRow>> ListAsync<TRow>(LimitedQuery<TRow> query, QueryRead read, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var limit = read == QueryRead.List ? query.Limit : null;
        return RunAsync(query, QueryText.Of(query, read), new BoundQuery<TRow>(query, query.Orders, limit, null), cancellationToken);
    }

    public static Task<TRow?> FirstAsync<TRow>(LimitedQuery<TRow> query, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> => query.Included is null
            ? query.Session.FindAsync<TRow, BoundQuery<TRow>>(
                QueryText.Of(query, QueryRead.First).Sql, new(query, query.Orders, null, null), static (parameters, bound) => BoundQuery<TRow>.Bind(parameters, bound), cancellationToken)
            : OnlyAsync(ListAsync(query, QueryRead.First, cancellationToken), query);

    public static Task<TRow?> SingleAsync<TRow>(LimitedQuery<TRow> query, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> => OnlyAsync(ListAsync(query, QueryRead.Single, cancellationToken), query);

    public static Task<TResult> ScalarAsync<TRow, TResult>(LimitedQuery<TRow> query, QueryRead read, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> => query.Session.ScalarAsync<TResult, BoundQuery<TRow>>(
            QueryText.Of(query, read).Sql, new(query, null, query.Limit, null), static (parameters, bound) => BoundQuery<TRow>.Bind(parameters, bound), cancellationToken);

    public static IAsyncEnumerable<TRow> StreamAsync<TRow>(LimitedQuery<TRow> query, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> => query.Included is null
            ? RowStream.ReadAsync<TRow, BoundQuery<TRow>>(
                query.Session, QueryText.Of(query, QueryRead.Stream).Sql, new(query, query.Orders, query.Limit, null), BoundQuery<TRow>.Bind, cancellationToken)
            : throw new InvalidOperationException("A stream loads no related rows: leave out Include, or read page by page.");

    /// <summary>Reads rows, with their related rows.</summary>
    public static Task<IReadOnlyList<TRow>> RunAsync<TRow>(LimitedQuery<TRow> query, QueryStatement statement, BoundQuery<TRow> bound, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> => query.Included is { } include
            ? IncludeRead<TRow, BoundQuery<TRow>>.RunAsync(
                query.Session, PlanOf(query, statement, include), bound, static (parameters, bound) => BoundQuery<TRow>.Bind(parameters, bound), cancellationToken)
            : query.Session.ListAsync<TRow, BoundQuery<TRow>>(statement.Sql, bound, static (parameters, bound) => BoundQuery<TRow>.Bind(parameters, bound), cancellationToken);

    private static IncludePlan<TRow> PlanOf<TRow>(LimitedQuery<TRow> query, QueryStatement statement, Include<TRow> include)
        where TRow : class, IRow<TRow>
    {
        var rows = new QueryRows<TRow>(statement);
        return statement.IsKept ? query.Session.Services.Includes.Get(rows, include) : rows.Plan(include);
    }

    private static async Task<TRow?> OnlyAsync<TRow>(Task<IReadOnlyList<TRow>> reading, LimitedQuery<TRow> query)
        where TRow : class, IRow<TRow>
    {
        var rows = await reading.ConfigureAwait(false);
        return rows.Count < 2
            ? rows is [var row] ? row : null
            : throw new InvalidOperationException($"Several rows of \"{query.Columns.Table}\" satisfy the query: ask for one by its key, or for the first of them by FirstOrDefaultAsync.");
    }
}
