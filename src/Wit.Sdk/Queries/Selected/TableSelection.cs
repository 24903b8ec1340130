using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Queries.Typed;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Selected;

/// <summary>The selection of a query of one table.</summary>
internal sealed class TableSelection<TRow, TResult, TReader>(LimitedQuery<TRow> query, SelectedColumns selected) : Selection<TResult>
    where TRow : class, IRow<TRow>
    where TReader : struct, IRowReader<TResult>
{
    /// <inheritdoc/>
    public override Selection<TResult> Distinct() => query.Lock is null
        ? new TableSelection<TRow, TResult, TReader>(query, selected.Distinct)
        : throw new InvalidOperationException("PostgreSQL locks no rows of distinct results: leave out ForUpdate, or Distinct.");

    /// <inheritdoc/>
    public override Task<IReadOnlyList<TResult>> ListAsync(CancellationToken cancellationToken = default) => ListAsync(QueryRead.List, cancellationToken);

    /// <inheritdoc/>
    public override Task<TResult?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) => SqlStatements.FirstAsync<TResult, BoundQuery<TRow>, TReader>(
        query.Session, Sql(QueryRead.First), Bound(null), static (parameters, bound) => BoundQuery<TRow>.Bind(parameters, bound), cancellationToken);

    /// <inheritdoc/>
    public override async Task<TResult?> SingleOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        var results = await ListAsync(QueryRead.Single, cancellationToken).ConfigureAwait(false);
        return results.Count < 2
            ? results is [var result] ? result : default
            : throw new InvalidOperationException($"Several rows of \"{query.Columns.Table}\" satisfy the query: ask for one by its key, or for the first of them by FirstOrDefaultAsync.");
    }

    /// <inheritdoc/>
    public override Task<long> CountAsync(CancellationToken cancellationToken = default) => selected.IsDistinct
        ? query.Session.ScalarAsync<long, BoundQuery<TRow>>(
            Sql(QueryRead.Count), Bound(query.Limit) with { Orders = null }, static (parameters, bound) => BoundQuery<TRow>.Bind(parameters, bound), cancellationToken)
        : query.CountAsync(cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<TResult> StreamAsync(CancellationToken cancellationToken = default) =>
        RowStream.ReadAsync<TResult, BoundQuery<TRow>, TReader>(query.Session, Sql(QueryRead.Stream), Bound(query.Limit), BoundQuery<TRow>.Bind, cancellationToken);

    private Task<IReadOnlyList<TResult>> ListAsync(QueryRead read, CancellationToken cancellationToken) => SqlStatements.ListAsync<TResult, BoundQuery<TRow>, TReader>(
        query.Session, Sql(read), Bound(read == QueryRead.List ? query.Limit : null), static (parameters, bound) => BoundQuery<TRow>.Bind(parameters, bound), cancellationToken);

    private string Sql(QueryRead read) => QueryText.Of(query, read, selected).Sql;

    private BoundQuery<TRow> Bound(int? limit) => new(query, query.Orders, limit, null, selected);
}
