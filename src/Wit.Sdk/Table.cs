using System.Collections;
using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Internal.Async;
using LinqToDB.Internal.Linq;
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
    /// <summary>Makes the table of a session.</summary>
    /// <param name="session">Where its statements run.</param>
    protected Table(DatabaseSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Session = session;
    }

    /// <inheritdoc/>
    Type IQueryable.ElementType => typeof(TRow);

    /// <inheritdoc/>
    Expression IQueryable.Expression => ((IQueryable)Query).Expression;

    /// <inheritdoc/>
    IQueryProvider IQueryable.Provider => ((IQueryable)Query).Provider;

    /// <inheritdoc/>
    Expression IExpressionQuery<TRow>.Expression => ((IQueryable)Query).Expression;

    /// <inheritdoc/>
    Expression IExpressionQuery.Expression => ((IQueryable)Query).Expression;

    /// <inheritdoc/>
    Expression IQueryProviderAsync.Expression => ((IQueryable)Query).Expression;

    /// <inheritdoc/>
    IDataContext IExpressionQuery.DataContext => Query.DataContext;

    /// <inheritdoc/>
    QueryDebugView IExpressionQuery.DebugView => Query.DebugView;

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

    /// <summary>Where the statements of this table run.</summary>
    protected DatabaseSession Session { get; }

    /// <summary>linq2db's own table on a context of its own: the table object is shared by threads, a query need not be.</summary>
    private ITable<TRow> Query => Session.CreateQueryContext().GetTable<TRow>();

    /// <summary>Reads all rows. (linq2db's extension of this name would block a thread when it is called on the table itself.)</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<List<TRow>> ToListAsync(CancellationToken cancellationToken = default) => Query.ToListAsync(cancellationToken);

    /// <summary>Reads all rows.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<TRow[]> ToArrayAsync(CancellationToken cancellationToken = default) => Query.ToArrayAsync(cancellationToken);

    /// <summary>Reads all rows one by one.</summary>
    public IAsyncEnumerable<TRow> AsAsyncEnumerable() => Query.AsAsyncEnumerable();

    /// <inheritdoc/>
    IReadOnlyList<QuerySql> IExpressionQuery.GetSqlQueries(SqlGenerationOptions? options) => Query.GetSqlQueries(options);

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
    IEnumerator<TRow> IEnumerable<TRow>.GetEnumerator() => Query.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Query.GetEnumerator();
}
