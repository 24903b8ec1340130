using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Internal.Async;
using LinqToDB.Internal.Linq;
using Wit.Sdk.Linq;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A table as a root of linq2db's LINQ: <c>db.Issues.Linq.Where(...).GroupBy(...)</c>. A query runs where the table does: on the pool, or on the connection of a transaction.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
public sealed class LinqTable<TRow> : ITable<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly DatabaseSession _session;
    private readonly bool _withDeleted;

    internal LinqTable(DatabaseSession session, bool withDeleted) => (_session, _withDeleted) = (session, withDeleted);

    /// <inheritdoc/>
    Type IQueryable.ElementType => typeof(TRow);

    /// <inheritdoc/>
    Expression IQueryable.Expression => Source.Expression;

    /// <inheritdoc/>
    IQueryProvider IQueryable.Provider => Source.Provider;

    /// <inheritdoc/>
    Expression IExpressionQuery<TRow>.Expression => Source.Expression;

    /// <inheritdoc/>
    Expression IExpressionQuery.Expression => Source.Expression;

    /// <inheritdoc/>
    Expression IQueryProviderAsync.Expression => Source.Expression;

    /// <inheritdoc/>
    IDataContext IExpressionQuery.DataContext => Query.DataContext;

    /// <inheritdoc/>
    QueryDebugView IExpressionQuery.DebugView => ((IExpressionQuery)Source).DebugView;

    /// <inheritdoc/>
    string? ITable<TRow>.ServerName => Query.ServerName;

    /// <inheritdoc/>
    string? ITable<TRow>.DatabaseName => Query.DatabaseName;

    /// <inheritdoc/>
    string? ITable<TRow>.SchemaName => Query.SchemaName;

    /// <inheritdoc/>
    string ITable<TRow>.TableName => Query.TableName;

    /// <inheritdoc/>
    TableOptions ITable<TRow>.TableOptions => Query.TableOptions;

    /// <inheritdoc/>
    string? ITable<TRow>.TableID => Query.TableID;

    /// <summary>linq2db's own table on a context of its own: the table object is shared by threads, a query need not be.</summary>
    private ITable<TRow> Query => Wit.Sdk.Linq.LinqOptions.Of(_session.Services).CreateContext(_session).GetTable<TRow>();

    private IQueryable<TRow> Source => _withDeleted ? Query.IgnoreFilters(typeof(TRow)) : Query;

    /// <summary>Reads all rows. (linq2db's extension of this name would block a thread when it is called on the table itself.)</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<List<TRow>> ToListAsync(CancellationToken cancellationToken = default) => Source.ToListAsync(cancellationToken);

    /// <summary>Reads all rows.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<TRow[]> ToArrayAsync(CancellationToken cancellationToken = default) => Source.ToArrayAsync(cancellationToken);

    /// <summary>Reads all rows one by one.</summary>
    public IAsyncEnumerable<TRow> AsAsyncEnumerable() => Source.AsAsyncEnumerable();

    /// <inheritdoc/>
    IReadOnlyList<QuerySql> IExpressionQuery.GetSqlQueries(SqlGenerationOptions? options) => ((IExpressionQuery)Source).GetSqlQueries(options);

    /// <inheritdoc/>
    Task<TResult> IQueryProviderAsync.ExecuteAsync<TResult>(Expression expression, CancellationToken cancellationToken) =>
        Query.ExecuteAsync<TResult>(expression, cancellationToken);

    /// <inheritdoc/>
    Task<IAsyncEnumerable<TResult>> IQueryProviderAsync.ExecuteAsyncEnumerable<TResult>(Expression expression, CancellationToken cancellationToken) =>
        Query.ExecuteAsyncEnumerable<TResult>(expression, cancellationToken);

    /// <inheritdoc/>
    IQueryable IQueryProvider.CreateQuery(Expression expression) => Query.CreateQuery(expression);

    /// <inheritdoc/>
    IQueryable<TElement> IQueryProvider.CreateQuery<TElement>(Expression expression) => Query.CreateQuery<TElement>(expression);

    /// <inheritdoc/>
    object? IQueryProvider.Execute(Expression expression) => Query.Execute(expression);

    /// <inheritdoc/>
    TResult IQueryProvider.Execute<TResult>(Expression expression) => Query.Execute<TResult>(expression);

    /// <inheritdoc/>
    IEnumerator<TRow> IEnumerable<TRow>.GetEnumerator() => Source.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Source.GetEnumerator();
}
