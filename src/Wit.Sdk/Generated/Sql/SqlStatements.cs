using System.ComponentModel;
using Npgsql;
using Wit.Sdk.Batches;
using Wit.Sdk.Queries;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Results;

namespace Wit.Sdk.Generated.Sql;

/// <summary>Runs the statements of <see cref="SqlAttribute"/> and of SQL files.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SqlStatements
{
    /// <summary>Reads the first row; the default value where there is none.</summary>
    /// <typeparam name="T">The C# type of a row.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <typeparam name="TReader">Reads a row.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<T?> FirstAsync<T, TState, TReader>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IRowReader<T>
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.RunAsync<T?, TState, FirstResult<T, TReader>>(sql, null, state, bind, cancellationToken);
    }

    /// <summary>Reads the one row.</summary>
    /// <typeparam name="T">The C# type of a row.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <typeparam name="TReader">Reads a row.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">There is no row.</exception>
    /// <exception cref="InvalidOperationException">There are several rows.</exception>
    public static Task<T> SingleAsync<T, TState, TReader>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IRowReader<T>
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.RunAsync<T, TState, SingleResult<T, TReader>>(sql, null, state, bind, cancellationToken);
    }

    /// <summary>Reads all rows into memory.</summary>
    /// <typeparam name="T">The C# type of a row.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <typeparam name="TReader">Reads a row.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<IReadOnlyList<T>> ListAsync<T, TState, TReader>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IRowReader<T>
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.RunAsync<IReadOnlyList<T>, TState, AllResults<T, TReader>>(sql, null, state, bind, cancellationToken);
    }

    /// <summary>Reads the rows one by one; only one is in memory.</summary>
    /// <typeparam name="T">The C# type of a row.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <typeparam name="TReader">Reads a row.</typeparam>
    /// <param name="session">Where the statement runs. Its connection is taken until the enumeration ends.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static IAsyncEnumerable<T> StreamAsync<T, TState, TReader>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IRowReader<T>
    {
        ArgumentNullException.ThrowIfNull(session);
        return RowStream.ReadAsync<T, TState, TReader>(session, sql, state, bind, cancellationToken);
    }

    /// <summary>Runs a statement that returns no rows.</summary>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The number of rows that it wrote.</returns>
    public static Task<long> ExecuteAsync<TState>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (!session.IsBatch)
            return session.RunAsync<long, TState, AffectedRows>(sql, null, state, bind, cancellationToken);
        var part = new AffectedRowsPart<TState>(sql, state, bind);
        session.TryCollect(part);
        return part.Result;
    }

    /// <summary>The same, where the number of rows is an <see cref="int"/>.</summary>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The number of rows that it wrote.</returns>
    public static async Task<int> ExecuteCountAsync<TState>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken) =>
        checked((int)await ExecuteAsync(session, sql, state, bind, cancellationToken).ConfigureAwait(false));

    /// <summary>Runs a statement and ignores its rows.</summary>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task RunAsync<TState>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.RunAsync<bool, TState, IgnoredRows>(sql, null, state, bind, cancellationToken);
    }

    /// <summary>Reads a row of a table whose columns begin at an ordinal.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <param name="reader">A reader that stands on a row.</param>
    /// <param name="ordinal">The ordinal of the first column.</param>
    public static TRow Row<TRow>(NpgsqlDataReader reader, int ordinal)
        where TRow : class, IRow<TRow> => TRow.Read(reader, ordinal);

    /// <summary>The items as an array, for a parameter; itself where they are one.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public static T[]? Items<T>(IEnumerable<T>? items) => items as T[] ?? items?.ToArray();
}
