using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>
/// The rows of a table that satisfy conditions, as <c>db.Issues.Where(issue => issue.State == IssueState.Open)</c>. A query is a value: nothing changes it, and it can be kept, passed on and refined.
/// Its SQL is made once for each form; values are parameters.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class Query<TRow> : OrderedQuery<TRow>
    where TRow : class, IRow<TRow>
{
    internal Query(DatabaseSession session, TableColumns columns)
        : base(session, columns, hasDeleted: false)
    {
    }

    private Query(Query<TRow> other)
        : base(other)
    {
    }

    /// <summary>Deletes the rows, as <c>DeleteAsync</c> of the table does: by a time where the table has a column for it.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The rows, in any order.</returns>
    public Task<IReadOnlyList<TRow>> DeleteAsync(CancellationToken cancellationToken = default) =>
        RowWrites.DeleteWhereAsync<TRow>(Session, Columns.Table, Filter!, cancellationToken);

    /// <summary>The rows that satisfy a condition too.</summary>
    internal new Query<TRow> And(Condition condition) => new(this) { Filter = Joined(condition) };
}
