using Wit.Sdk.Generated.Typed;
using Wit.Sdk.Queries.Typed;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A query of a table of which only some rows are read, by <c>Take</c> or <c>Skip</c>. A query is a value: nothing changes it, and it can be kept, passed on and refined.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public class LimitedQuery<TRow>
    where TRow : class, IRow<TRow>
{
    private protected LimitedQuery(DatabaseSession session, TableColumns columns)
    {
        Session = session;
        Columns = columns;
    }

    private protected LimitedQuery(LimitedQuery<TRow> other)
    {
        (Session, Columns, Filter, Orders, Limit, Offset) = (other.Session, other.Columns, other.Filter, other.Orders, other.Limit, other.Offset);
        (Included, Lock, HasDeleted) = (other.Included, other.Lock, other.HasDeleted);
    }

    internal DatabaseSession Session { get; }

    /// <summary>The columns of the table.</summary>
    internal TableColumns Columns { get; }

    internal Condition? Filter { get; private protected set; }

    internal IReadOnlyList<Order> Orders { get; private protected set; } = [];

    internal int? Limit { get; private protected set; }

    internal int? Offset { get; private protected set; }

    internal Include<TRow>? Included { get; private protected set; }

    /// <summary>The lock of the rows, at the end of the statement; null if there is none.</summary>
    internal string? Lock { get; private protected set; }

    /// <summary>Whether deleted rows are read too.</summary>
    internal bool HasDeleted { get; private protected set; }

    /// <summary>Limits the number of rows.</summary>
    /// <param name="count">The number, from 0.</param>
    public LimitedQuery<TRow> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new LimitedQuery<TRow>(this) { Limit = Math.Min(count, Limit ?? count) };
    }

    /// <summary>Leaves out the first rows. The server reads them all the same, so that the last pages of a long list cost the most: <c>PageAsync</c> costs the same for each.</summary>
    /// <param name="count">The number, from 0.</param>
    public LimitedQuery<TRow> Skip(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new LimitedQuery<TRow>(this) { Offset = checked((Offset ?? 0) + count), Limit = Limit is { } limit ? Math.Max(limit - count, 0) : null };
    }

    /// <summary>Loads related rows along, in the same round trip.</summary>
    /// <param name="include">Which.</param>
    public virtual LimitedQuery<TRow> Include(Include<TRow> include) => new(this) { Included = With(include) };

    /// <summary>Locks the rows that are read until the transaction ends; outside of one, until they are read.</summary>
    /// <param name="skipLocked">Whether rows that another transaction holds are left out, in place of waiting for it: each worker of a queue takes jobs of its own.</param>
    public virtual LimitedQuery<TRow> ForUpdate(bool skipLocked = false) => new(this) { Lock = LockOf(skipLocked) };

    /// <summary>Reads the rows.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<IReadOnlyList<TRow>> ListAsync(CancellationToken cancellationToken = default) => QueryReads.ListAsync(this, QueryRead.List, cancellationToken);

    /// <summary>Reads the first row; null where there is none.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<TRow?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) => QueryReads.FirstAsync(this, cancellationToken);

    /// <summary>Reads the only row; null where there is none.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="InvalidOperationException">There are several rows.</exception>
    public Task<TRow?> SingleOrDefaultAsync(CancellationToken cancellationToken = default) => QueryReads.SingleAsync(this, cancellationToken);

    /// <summary>Whether there is a row.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) => QueryReads.ScalarAsync<TRow, bool>(this, QueryRead.Any, cancellationToken);

    /// <summary>Counts the rows.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) => QueryReads.ScalarAsync<TRow, long>(this, QueryRead.Count, cancellationToken);

    /// <summary>Reads the rows one by one; only one is in memory. A connection is taken until the enumeration ends.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="InvalidOperationException">The query loads related rows.</exception>
    public IAsyncEnumerable<TRow> StreamAsync(CancellationToken cancellationToken = default) => QueryReads.StreamAsync(this, cancellationToken);

    /// <summary>Reads a record in place of whole rows; only its values leave the server.</summary>
    /// <typeparam name="TProjection">A record with <see cref="ProjectionAttribute{TRow}"/> of this row type.</typeparam>
    /// <exception cref="InvalidOperationException">The query loads related rows.</exception>
    public Selection<TProjection> Select<TProjection>()
        where TProjection : IProjection<TRow, TProjection> => TProjection.Select(this);

    private protected static string LockOf(bool skipLocked) => skipLocked ? " FOR UPDATE SKIP LOCKED" : " FOR UPDATE";

    private protected Include<TRow> With(Include<TRow> include)
    {
        ArgumentNullException.ThrowIfNull(include);
        return Included is null ? include : Included | include;
    }
}
