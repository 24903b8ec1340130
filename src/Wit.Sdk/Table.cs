using System.Collections;
using System.ComponentModel;
using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Internal.Async;
using LinqToDB.Internal.Linq;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>
/// A table of a database object: the generated query helpers, and a root of free-form linq2db queries over the same rows. A query runs on the pool, or on the
/// transaction's connection where the database object is bound to one.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class Table<TRow> : ITable<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly bool _withDeleted;

    /// <summary>Makes the table of a session.</summary>
    /// <param name="session">Where its statements run.</param>
    /// <param name="withDeleted">Whether reads return deleted rows too, where rows are deleted by a time.</param>
    protected Table(DatabaseSession session, bool withDeleted = false)
    {
        ArgumentNullException.ThrowIfNull(session);
        Session = session;
        _withDeleted = withDeleted;
    }

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

    /// <summary>The table as a root of linq2db's LINQ, for what typed queries don't say: <c>db.Issues.Linq.Where(...).GroupBy(...)</c>.</summary>
    public ITable<TRow> Linq => this;

    /// <summary>Where the statements of this table run.</summary>
    protected DatabaseSession Session { get; }

    /// <summary>linq2db's own table on a context of its own: the table object is shared by threads, a query need not be.</summary>
    private ITable<TRow> Query => Session.CreateQueryContext().GetTable<TRow>();

    private IQueryable<TRow> Source => _withDeleted ? Query.IgnoreFilters(typeof(TRow)) : Query;

    /// <summary>Reads all rows. (linq2db's extension of this name would block a thread when it is called on the table itself.)</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<List<TRow>> ToListAsync(CancellationToken cancellationToken = default) => Source.ToListAsync(cancellationToken);

    /// <summary>Reads all rows.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<TRow[]> ToArrayAsync(CancellationToken cancellationToken = default) => Source.ToArrayAsync(cancellationToken);

    /// <summary>Reads all rows one by one.</summary>
    public IAsyncEnumerable<TRow> AsAsyncEnumerable() => Source.AsAsyncEnumerable();

    /// <summary>The rows of a query, deleted ones too where this is a table with them.</summary>
    /// <typeparam name="TKey">The values that the rows agree in.</typeparam>
    /// <param name="query">The query.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RowQuery<TRow, TKey> Of<TKey>(RowQuery<TRow, TKey> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _withDeleted ? query.WithDeleted : query;
    }

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
