using System.ComponentModel;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Queries.Selected;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated.Typed;

/// <summary>Makes selections for generated code, which knows the columns of a table.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SelectionParts
{
    /// <summary>One column of the rows of a query.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <typeparam name="T">The type of the column.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="select">Returns the column.</param>
    /// <exception cref="InvalidOperationException">The query loads related rows.</exception>
    public static Selection<T> Select<TRow, TColumns, T>(LimitedQuery<TRow> query, TColumns columns, Func<TColumns, Column<T>> select)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(select);
        return Of<TRow, T, OneValue<T, PlainValues>, OneValue<T, JsonValues>>(query, select(columns));
    }

    /// <summary>Two columns of the rows of a query.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="select">Returns the columns.</param>
    /// <exception cref="InvalidOperationException">The query loads related rows.</exception>
    public static Selection<(T1, T2)> Select<TRow, TColumns, T1, T2>(LimitedQuery<TRow> query, TColumns columns, Func<TColumns, (Column<T1>, Column<T2>)> select)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(select);
        var (first, second) = select(columns);
        return Of<TRow, (T1, T2), TwoValues<T1, T2, PlainValues>, TwoValues<T1, T2, JsonValues>>(query, first, second);
    }

    /// <summary>Three columns of the rows of a query.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="select">Returns the columns.</param>
    /// <exception cref="InvalidOperationException">The query loads related rows.</exception>
    public static Selection<(T1, T2, T3)> Select<TRow, TColumns, T1, T2, T3>(
        LimitedQuery<TRow> query, TColumns columns, Func<TColumns, (Column<T1>, Column<T2>, Column<T3>)> select)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(select);
        var (first, second, third) = select(columns);
        return Of<TRow, (T1, T2, T3), ThreeValues<T1, T2, T3, PlainValues>, ThreeValues<T1, T2, T3, JsonValues>>(query, first, second, third);
    }

    /// <summary>Four columns of the rows of a query.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns.</typeparam>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <typeparam name="T4">The type of the fourth column.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="select">Returns the columns.</param>
    /// <exception cref="InvalidOperationException">The query loads related rows.</exception>
    public static Selection<(T1, T2, T3, T4)> Select<TRow, TColumns, T1, T2, T3, T4>(
        LimitedQuery<TRow> query, TColumns columns, Func<TColumns, (Column<T1>, Column<T2>, Column<T3>, Column<T4>)> select)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(select);
        var (first, second, third, fourth) = select(columns);
        return Of<TRow, (T1, T2, T3, T4), FourValues<T1, T2, T3, T4, PlainValues>, FourValues<T1, T2, T3, T4, JsonValues>>(query, first, second, third, fourth);
    }

    /// <summary>The columns of a projection.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TProjection">The type that they are read into.</typeparam>
    /// <typeparam name="TReader">Reads it.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns.</param>
    /// <exception cref="InvalidOperationException">The query loads related rows.</exception>
    public static Selection<TProjection> Select<TRow, TProjection, TReader>(LimitedQuery<TRow> query, ProjectedColumns columns)
        where TRow : class, IRow<TRow>
        where TReader : struct, IRowReader<TProjection>
    {
        ArgumentNullException.ThrowIfNull(columns);
        CheckIncludes(query);
        return new TableSelection<TRow, TProjection, TReader>(query, columns.Selected);
    }

    private static void CheckIncludes<TRow>(LimitedQuery<TRow> query)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Included is not null)
            throw new InvalidOperationException("A selection loads no related rows: leave out Include, and select columns of the related row (issue => issue.Author.Username).");
    }

    private static Selection<TResult> Of<TRow, TResult, TPlain, TJson>(LimitedQuery<TRow> query, params TableColumn[] columns)
        where TRow : class, IRow<TRow>
        where TPlain : struct, IRowReader<TResult>
        where TJson : struct, IRowReader<TResult>
    {
        CheckIncludes(query);
        var selected = new SelectedColumns(columns, isDistinct: false);
        return selected.HasJson ? new TableSelection<TRow, TResult, TJson>(query, selected) : new TableSelection<TRow, TResult, TPlain>(query, selected);
    }
}
