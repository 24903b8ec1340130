using System.Collections;
using System.Linq.Expressions;
using LinqToDB;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A table of a database object: the generated query helpers, and a root of free-form linq2db queries over the same rows.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class Table<TRow> : IQueryable<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>Makes the table of a session.</summary>
    /// <param name="session">Where its statements run.</param>
    protected Table(DatabaseSession session) => Session = session;

    /// <inheritdoc/>
    Type IQueryable.ElementType => typeof(TRow);

    /// <inheritdoc/>
    Expression IQueryable.Expression => ((IQueryable)Query).Expression;

    /// <inheritdoc/>
    IQueryProvider IQueryable.Provider => ((IQueryable)Query).Provider;

    /// <summary>Where the statements of this table run.</summary>
    protected DatabaseSession Session { get; }

    /// <summary>A linq2db table on a context of its own: the table object is shared by threads, a query is not.</summary>
    private ITable<TRow> Query => Session.CreateQueryContext().GetTable<TRow>();

    /// <inheritdoc/>
    IEnumerator<TRow> IEnumerable<TRow>.GetEnumerator() => Query.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Query.GetEnumerator();
}
