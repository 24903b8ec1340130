using System.Collections;
using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Async;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>All rows of a table whose rows are deleted by a time, deleted ones too: the generated reads, and a root of linq2db queries.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class TableWithDeleted<TRow> : IQueryable<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>Makes the rows of a session.</summary>
    /// <param name="session">Where the statements run.</param>
    protected TableWithDeleted(DatabaseSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Session = session;
    }

    /// <inheritdoc/>
    Type IQueryable.ElementType => typeof(TRow);

    /// <inheritdoc/>
    Expression IQueryable.Expression => Query.Expression;

    /// <inheritdoc/>
    IQueryProvider IQueryable.Provider => Query.Provider;

    /// <summary>Where the statements run.</summary>
    protected DatabaseSession Session { get; }

    private IQueryable<TRow> Query => Session.CreateQueryContext().GetTable<TRow>().IgnoreFilters(typeof(TRow));

    /// <summary>Reads all rows.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<List<TRow>> ToListAsync(CancellationToken cancellationToken = default) => Query.ToListAsync(cancellationToken);

    /// <summary>Reads all rows.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<TRow[]> ToArrayAsync(CancellationToken cancellationToken = default) => Query.ToArrayAsync(cancellationToken);

    /// <summary>Reads all rows one by one.</summary>
    public IAsyncEnumerable<TRow> AsAsyncEnumerable() => Query.AsAsyncEnumerable();

    /// <inheritdoc/>
    IEnumerator<TRow> IEnumerable<TRow>.GetEnumerator() => Query.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Query.GetEnumerator();
}
