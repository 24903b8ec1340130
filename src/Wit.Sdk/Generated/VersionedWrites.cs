using System.ComponentModel;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>Runs the writes of generated helpers that check a row's version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VersionedWrites
{
    /// <summary>Sets the given columns of one row, and raises its version, as long as it has the version that was read.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The key that finds the row.</param>
    /// <param name="columns">The columns that are given.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the values in the order of ordinals, then those of the key, then the version.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">No row has the key.</exception>
    /// <exception cref="ConcurrencyConflictException">The row has another version.</exception>
    public static Task<TRow> UpdateAsync<TRow, TState>(
        DatabaseSession session, TableDefinition table, UniqueKey<TRow> key, ColumnSet columns, TState state, Action<StatementParameters, TState> bind,
        CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(key);
        var statement = session.Services.Writes.VersionedUpdate(table, key, columns);
        return session.RunAsync<TRow, TState, VersionedRow<TRow>>(statement.Sql, statement, state, bind, cancellationToken);
    }

    /// <summary>Deletes one row as long as it has the version that was read.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The key that finds the row.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the values of the key, then the version.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">No row has the key.</exception>
    /// <exception cref="ConcurrencyConflictException">The row has another version.</exception>
    public static Task<TRow> DeleteAsync<TRow, TState>(
        DatabaseSession session, TableDefinition table, UniqueKey<TRow> key, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(key);
        var statement = session.Services.Writes.VersionedDelete(table, key);
        return session.RunAsync<TRow, TState, VersionedRow<TRow>>(statement.Sql, statement, state, bind, cancellationToken);
    }
}
