using System.ComponentModel;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated.Typed;

/// <summary>A type that is read in place of the rows of a table: what <see cref="ProjectionAttribute{TRow}"/> makes of a record.</summary>
/// <typeparam name="TRow">The row type of the table.</typeparam>
/// <typeparam name="TProjection">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IProjection<TRow, TProjection>
    where TRow : class, IRow<TRow>
    where TProjection : IProjection<TRow, TProjection>
{
    /// <summary>Selects the columns of the type.</summary>
    /// <param name="query">The query.</param>
    static abstract Selection<TProjection> Select(LimitedQuery<TRow> query);
}
