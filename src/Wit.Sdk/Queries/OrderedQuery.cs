using Wit.Sdk.Queries.Typed;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A query of a table in an order, or with related rows: of all its rows, which can be read page by page.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public class OrderedQuery<TRow> : LimitedQuery<TRow>
    where TRow : class, IRow<TRow>
{
    internal OrderedQuery(DatabaseSession session, TableColumns columns, bool hasDeleted)
        : base(session, columns) => HasDeleted = hasDeleted;

    private protected OrderedQuery(OrderedQuery<TRow> other)
        : base(other)
    {
    }

    /// <inheritdoc/>
    public override OrderedQuery<TRow> Include(Include<TRow> include) => new(this) { Included = With(include) };

    /// <inheritdoc/>
    public override OrderedQuery<TRow> ForUpdate(bool skipLocked = false) => new(this) { Lock = LockOf(skipLocked) };

    /// <summary>Reads one page of the rows, in the order of the query and of equal rows by the primary key. A page starts where the previous one ended, regardless of rows inserted or deleted in between.</summary>
    /// <param name="size">The maximum number of rows, from 1.</param>
    /// <param name="after">The <c>Next</c> of the page before; null for the first.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PageTokenException">The token is not one of this query with these values.</exception>
    /// <exception cref="InvalidOperationException">The order can't be continued: by a secret column, one of another table, or one whose values have no texts; or the table has no primary key.</exception>
    public Task<Page<TRow>> PageAsync(int size, PageToken? after = null, CancellationToken cancellationToken = default) =>
        QueryPages.PageAsync(this, size, after, cancellationToken);

    /// <summary>The rows that satisfy a condition too.</summary>
    internal OrderedQuery<TRow> And(Condition condition) => new(this) { Filter = Joined(condition) };

    /// <summary>The rows in an order; where they have one, it comes first.</summary>
    internal OrderedQuery<TRow> By(Order[] orders) => new(this) { Orders = Orders.Count == 0 ? orders : [.. Orders, .. orders] };

    private protected Condition Joined(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Filter is null ? condition : Filter & condition;
    }
}
