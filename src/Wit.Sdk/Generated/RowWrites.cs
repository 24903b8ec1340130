using System.ComponentModel;
using System.Numerics;
using Wit.Sdk.Bulk;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Generated;

/// <summary>Runs the writes of generated helpers that are more than one row given by its key.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowWrites
{
    /// <summary>Inserts a row unless its key already exists.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TNew">The type of an insert.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="insert">How rows are inserted.</param>
    /// <param name="onConflict">The key.</param>
    /// <param name="row">The values.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The inserted row; null if its key existed.</returns>
    public static Task<TRow?> InsertIfAbsentAsync<TRow, TNew>(
        DatabaseSession session, BulkInsert<TRow, TNew> insert, UniqueKey<TRow> onConflict, TNew row, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(insert);
        ArgumentNullException.ThrowIfNull(onConflict);
        var statement = session.Services.Writes.InsertIfAbsent(insert.Table, onConflict, insert.Columns(row));
        return session.RunAsync<TRow?, TNew, OptionalRow<TRow>>(statement.Sql, statement, row, insert.Bind, cancellationToken);
    }

    /// <summary>Inserts a row, or changes the row that has its key by a patch of its own.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The row and the patch.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="onConflict">The key.</param>
    /// <param name="columns">The columns that the row sets.</param>
    /// <param name="patched">The columns that the patch sets.</param>
    /// <param name="state">The row and the patch.</param>
    /// <param name="bind">Adds the values of the row, then those of the patch.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<TRow> UpsertAsync<TRow, TState>(
        DatabaseSession session, TableDefinition table, UniqueKey<TRow> onConflict, ColumnSet columns, ColumnSet patched, TState state,
        Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(onConflict);
        var statement = session.Services.Writes.Upsert(table, onConflict, columns, patched);
        return session.RunAsync<TRow, TState, RequiredRow<TRow>>(statement.Sql, statement, state, bind, cancellationToken);
    }

    /// <summary>Adds to a column of one row, in one statement that no other write can come between.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="T">The type of the column.</typeparam>
    /// <typeparam name="TKey">The values of the key.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The key that finds the row.</param>
    /// <param name="column">The column.</param>
    /// <param name="by">The amount to add; less than zero subtracts.</param>
    /// <param name="values">The values of the key.</param>
    /// <param name="bind">Adds the values of the key.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">No row has the key.</exception>
    public static Task<TRow> IncrementAsync<TRow, T, TKey>(
        DatabaseSession session, TableDefinition table, UniqueKey<TRow> key, CounterColumn<T> column, T by, TKey values,
        Action<StatementParameters, TKey> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(column);
        var statement = session.Services.Writes.Increment(table, key, ColumnSet.Of(column.Ordinal));
        return session.RunAsync<TRow, (Column<T> Column, T By, TKey Values, Action<StatementParameters, TKey> Bind), RequiredRow<TRow>>(
            statement.Sql,
            statement,
            (column, by, values, bind),
            static (parameters, state) =>
            {
                state.Column.BindValue(parameters, state.By);
                state.Bind(parameters, state.Values);
            },
            cancellationToken);
    }

    /// <summary>Sets the given columns of every row that satisfies a condition. Without columns, no write happens.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TPatch">The type of an update.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="where">The condition.</param>
    /// <param name="columns">The columns that the patch sets.</param>
    /// <param name="patch">The values.</param>
    /// <param name="bind">Adds the values.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The rows as they are then, in any order.</returns>
    public static Task<IReadOnlyList<TRow>> UpdateWhereAsync<TRow, TPatch>(
        DatabaseSession session, TableDefinition table, Condition where, ColumnSet columns, TPatch patch,
        Action<StatementParameters, TPatch> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(where);
        var text = TextOf(where, columns.Count + 1);
        var statement = new WriteStatement(StatementName.Append(WriteSql.UpdateWhere(table, columns, text), table, "Update"), table, columns, []);
        return session.RunAsync<IReadOnlyList<TRow>, (TPatch Patch, Action<StatementParameters, TPatch> Bind, Condition Where), AllRows<TRow>>(
            statement.Sql,
            statement,
            (patch, bind, where),
            static (parameters, state) =>
            {
                state.Bind(parameters, state.Patch);
                state.Where.Bind(parameters);
            },
            cancellationToken);
    }

    /// <summary>Takes back the deletion of a row.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values of the key.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The key that finds the row.</param>
    /// <param name="values">The values of the key.</param>
    /// <param name="bind">Adds the values of the key.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">No deleted row has the key.</exception>
    public static Task<TRow> RestoreAsync<TRow, TKey>(
        DatabaseSession session, TableDefinition table, UniqueKey<TRow> key, TKey values, Action<StatementParameters, TKey> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(key);
        var statement = session.Services.Writes.Restore(table, key);
        return session.RunAsync<TRow, TKey, RequiredRow<TRow>>(statement.Sql, statement, values, bind, cancellationToken);
    }

    /// <summary>Deletes a row for good, whether it was deleted before or not.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values of the key.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The key that finds the row.</param>
    /// <param name="values">The values of the key.</param>
    /// <param name="bind">Adds the values of the key.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">No row has the key.</exception>
    public static Task<TRow> PurgeAsync<TRow, TKey>(
        DatabaseSession session, TableDefinition table, UniqueKey<TRow> key, TKey values, Action<StatementParameters, TKey> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(key);
        var statement = session.Services.Writes.Purge(table, key);
        return session.RunAsync<TRow, TKey, RequiredRow<TRow>>(statement.Sql, statement, values, bind, cancellationToken);
    }

    /// <summary>Deletes every row that satisfies a condition for good, whether it was deleted before or not.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="where">The condition.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The rows as they were, in any order.</returns>
    public static Task<IReadOnlyList<TRow>> PurgeWhereAsync<TRow>(DatabaseSession session, TableDefinition table, Condition where, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(where);
        var text = TextOf(where, 1);
        return RunWhereAsync<TRow>(session, table, StatementName.Append(WriteSql.PurgeWhere(table, text), table, "Purge"), where, cancellationToken);
    }

    /// <summary>Deletes every row that satisfies a condition.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="where">The condition.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The rows as they were, in any order.</returns>
    public static Task<IReadOnlyList<TRow>> DeleteWhereAsync<TRow>(DatabaseSession session, TableDefinition table, Condition where, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(where);
        var text = TextOf(where, 1);
        return RunWhereAsync<TRow>(session, table, StatementName.Append(WriteSql.DeleteWhere(table, text), table, "Delete"), where, cancellationToken);
    }

    /// <summary>Inserts many rows by binary COPY, all or none.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TNew">The type of an insert.</typeparam>
    /// <param name="session">Where the statements run.</param>
    /// <param name="insert">How rows are inserted.</param>
    /// <param name="rows">The rows; enumerated once, while they are sent.</param>
    /// <param name="cancellationToken">Cancels the statements on the server.</param>
    /// <returns>The number of rows.</returns>
    public static Task<long> InsertManyAsync<TRow, TNew>(DatabaseSession session, BulkInsert<TRow, TNew> insert, IEnumerable<TNew> rows, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(insert);
        ArgumentNullException.ThrowIfNull(rows);
        return BulkInsertRunner.RunAsync(session, insert, rows, null, cancellationToken);
    }

    /// <summary>Inserts many rows and returns them, all or none.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TNew">The type of an insert.</typeparam>
    /// <param name="session">Where the statements run.</param>
    /// <param name="insert">How rows are inserted.</param>
    /// <param name="rows">The rows; enumerated once, while they are sent.</param>
    /// <param name="cancellationToken">Cancels the statements on the server.</param>
    /// <returns>The rows as the server stored them, in the order in which they were given.</returns>
    public static async Task<IReadOnlyList<TRow>> InsertManyReturningAsync<TRow, TNew>(
        DatabaseSession session, BulkInsert<TRow, TNew> insert, IEnumerable<TNew> rows, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(insert);
        ArgumentNullException.ThrowIfNull(rows);
        var inserted = new List<TRow>();
        await BulkInsertRunner.RunAsync(session, insert, rows, inserted, cancellationToken).ConfigureAwait(false);
        return inserted;
    }

    private static string TextOf(Condition where, int firstParameter)
    {
        using var text = new SqlPieces(firstParameter);
        where.Write(text);
        return text.ToString();
    }

    private static Task<IReadOnlyList<TRow>> RunWhereAsync<TRow>(
        DatabaseSession session, TableDefinition table, string sql, Condition where, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> => session.RunAsync<IReadOnlyList<TRow>, Condition, AllRows<TRow>>(
            sql, new WriteStatement(sql, table, ColumnSet.Empty, []), where, static (parameters, where) => where.Bind(parameters), cancellationToken);
}
