using System.ComponentModel;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated.Typed;

/// <summary>Makes and refines typed queries for generated code, which knows the columns of a table.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class QueryParts
{
    /// <summary>The rows of a table that satisfy a condition.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <param name="session">Where statements run.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="where">The condition.</param>
    public static Query<TRow> Where<TRow, TColumns>(DatabaseSession session, TColumns columns, Func<TColumns, Condition> where)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(columns);
        return Where(new Query<TRow>(session, columns), columns, where);
    }

    /// <summary>The rows that satisfy a condition, deleted ones too.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <param name="session">Where statements run.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="where">The condition.</param>
    public static OrderedQuery<TRow> WhereOfAll<TRow, TColumns>(DatabaseSession session, TColumns columns, Func<TColumns, Condition> where)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(columns);
        return Where(new OrderedQuery<TRow>(session, columns, hasDeleted: true), columns, where);
    }

    /// <summary>The rows of a table in an order.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <param name="session">Where statements run.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="order">The order, the first column first.</param>
    /// <param name="withDeleted">Whether deleted rows are read too.</param>
    public static OrderedQuery<TRow> OrderBy<TRow, TColumns>(DatabaseSession session, TColumns columns, Func<TColumns, Order>[] order, bool withDeleted = false)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(columns);
        return OrderBy(new OrderedQuery<TRow>(session, columns, withDeleted), columns, order);
    }

    /// <summary>The rows of a query that satisfy a condition too.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="where">The condition.</param>
    public static Query<TRow> Where<TRow, TColumns>(Query<TRow> query, TColumns columns, Func<TColumns, Condition> where)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(where);
        return query.And(where(columns));
    }

    /// <inheritdoc cref="Where{TRow, TColumns}(Query{TRow}, TColumns, Func{TColumns, Condition})"/>
    public static OrderedQuery<TRow> Where<TRow, TColumns>(OrderedQuery<TRow> query, TColumns columns, Func<TColumns, Condition> where)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(where);
        return query.And(where(columns));
    }

    /// <summary>The rows of a query in an order; where they have one, it comes first.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="order">The order, the first column first.</param>
    public static OrderedQuery<TRow> OrderBy<TRow, TColumns>(OrderedQuery<TRow> query, TColumns columns, Func<TColumns, Order>[] order)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(order);
        var orders = new Order[order.Length];
        for (var index = 0; index < order.Length; index++)
            orders[index] = order[index](columns);
        return query.By(orders);
    }

    /// <summary>Sets the given columns of every row of a query. With no column given, nothing is written.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TPatch">The type of an update.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns that the patch sets.</param>
    /// <param name="patch">The values.</param>
    /// <param name="bind">Adds the values.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The rows as they are then, in any order.</returns>
    public static Task<IReadOnlyList<TRow>> UpdateAsync<TRow, TPatch>(
        Query<TRow> query, ColumnSet columns, TPatch patch, Action<StatementParameters, TPatch> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(query);
        return RowWrites.UpdateWhereAsync<TRow, TPatch>(query.Session, query.Columns.Table, query.Filter!, columns, patch, bind, cancellationToken);
    }
}
