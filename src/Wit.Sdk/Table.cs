using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Wit.Sdk.Generated;
using Wit.Sdk.Linq;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>
/// A table of a database object: the generated helpers, and a root of typed queries over the same rows. A statement runs on the pool, or on the transaction's connection where the
/// database object is bound to one.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class Table<TRow>
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

    /// <summary>The table as a root of linq2db's LINQ, for queries beyond typed queries: <c>db.Issues.Linq.Where(...).GroupBy(...)</c>.</summary>
    public LinqTable<TRow> Linq
    {
        [RequiresUnreferencedCode(LinqRequirement.Message)]
        [RequiresDynamicCode(LinqRequirement.Message)]
        get => new(Session, _withDeleted);
    }

    /// <summary>Where the statements of this table run.</summary>
    protected DatabaseSession Session { get; }

    /// <summary>The rows of a query, deleted ones too where this is a table with them.</summary>
    /// <typeparam name="TKey">The values that the rows agree in.</typeparam>
    /// <param name="query">The query.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RowQuery<TRow, TKey> Of<TKey>(RowQuery<TRow, TKey> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _withDeleted ? query.WithDeleted : query;
    }
}
