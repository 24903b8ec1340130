using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Npgsql;
using Wit.Sdk.Batches;
using Wit.Sdk.Connections;
using Wit.Sdk.Definitions;
using Wit.Sdk.Errors;
using Wit.Sdk.Json;
using Wit.Sdk.Queries;
using Wit.Sdk.Statements.Writes;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Statements;

/// <summary>
/// Where statements run: on a pooled connection each, or all on the one connection of a transaction. Helpers hand over constant SQL and a static delegate that adds the
/// parameters; the state is passed as a generic argument, which avoids captures and boxing.
/// </summary>
public abstract class DatabaseSession
{
    private protected DatabaseSession(DatabaseServices services) => Services = services;

    internal DatabaseServices Services { get; }

    /// <summary>The tenant that each statement is sent for; null where there is none.</summary>
    internal Tenants.TenantSetting? Tenant { get; private protected init; }

    /// <summary>Collects statements in place of running them; null where they run.</summary>
    private protected BatchSession? Batch { get; init; }

    /// <summary>Reads one row, or null when there is none.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="sql">The statement; its columns come in the order that the row reads.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<TRow?> FindAsync<TRow, TState>(
        string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken = default)
        where TRow : class, IRow<TRow> =>
        RunAsync<TRow?, TState, OptionalRow<TRow>>(sql, null, state, bind, cancellationToken);

    /// <summary>Reads one boolean: <c>SELECT EXISTS (...)</c>.</summary>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<bool> ExistsAsync<TState>(
        string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken = default) =>
        RunAsync<bool, TState, Scalar<bool>>(sql, null, state, bind, cancellationToken);

    /// <summary>Reads the one value of a statement: the first column of its first row.</summary>
    /// <typeparam name="T">The value's type; a nullable one where the value may be NULL.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="sql">The statement; it always returns a row.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="InvalidOperationException">The statement returned no row.</exception>
    public Task<T> ScalarAsync<T, TState>(
        string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken = default) =>
        RunAsync<T, TState, Scalar<T>>(sql, null, state, bind, cancellationToken);

    /// <summary>Reads all rows of a statement into memory.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="sql">The statement; its columns come in the order that the row reads.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public Task<IReadOnlyList<TRow>> ListAsync<TRow, TState>(
        string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken = default)
        where TRow : class, IRow<TRow> =>
        RunAsync<IReadOnlyList<TRow>, TState, AllRows<TRow>>(sql, null, state, bind, cancellationToken);

    /// <summary>Inserts one row and returns it as the server stored it.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that are given; the others take their defaults.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the values in the order of ordinals.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="ConstraintViolationException">The row would break a rule of the schema.</exception>
    public Task<TRow> InsertAsync<TRow, TState>(
        TableDefinition table, ColumnSet columns, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken = default)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(table);
        return WriteAsync<TRow, TState>(Services.Writes.Insert(table, columns), state, bind, cancellationToken);
    }

    /// <summary>Inserts one row, or sets the given columns of the row that has the same key; returns the row as it is now.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="onConflict">The key that finds the existing row. Its columns and those of the primary key are never changed.</param>
    /// <param name="columns">The columns that are given; the others take their defaults, or stay as they are.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the values in the order of ordinals.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="ConstraintViolationException">The row would break a rule of the schema, also another key.</exception>
    public Task<TRow> UpsertAsync<TRow, TState>(
        TableDefinition table, UniqueKey<TRow> onConflict, ColumnSet columns, TState state, Action<StatementParameters, TState> bind,
        CancellationToken cancellationToken = default)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(onConflict);
        return WriteAsync<TRow, TState>(Services.Writes.Upsert(table, onConflict, columns), state, bind, cancellationToken);
    }

    /// <summary>Sets the given columns of one row and returns the row after the change. Without columns, no write happens.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="key">The key that finds the row.</param>
    /// <param name="columns">The columns that are given.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the values in the order of ordinals, then those of the key.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">No row has the key.</exception>
    /// <exception cref="ConstraintViolationException">The row would break a rule of the schema.</exception>
    public Task<TRow> UpdateAsync<TRow, TState>(
        TableDefinition table, UniqueKey<TRow> key, ColumnSet columns, TState state, Action<StatementParameters, TState> bind,
        CancellationToken cancellationToken = default)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(key);
        return WriteAsync<TRow, TState>(Services.Writes.Update(table, key, columns), state, bind, cancellationToken);
    }

    /// <summary>Deletes one row and returns it as it was.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="key">The key that finds the row.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the values of the key.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">No row has the key.</exception>
    /// <exception cref="ConstraintViolationException">Other rows refer to the row.</exception>
    public Task<TRow> DeleteAsync<TRow, TState>(
        TableDefinition table, UniqueKey<TRow> key, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken = default)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(key);
        return WriteAsync<TRow, TState>(Services.Writes.Delete(table, key), state, bind, cancellationToken);
    }

    /// <summary>
    /// Sends the statements of several calls in one round trip. Outside of a transaction they take effect together or not at all, and each sees what was committed before it
    /// ran: what a first one locks, a second one sees as it is. On the session of a batch, the statements join it.
    /// </summary>
    /// <typeparam name="TCalls">The tasks that the calls returned.</typeparam>
    /// <param name="calls">Runs statements on the session it is given and returns their tasks without awaiting them.</param>
    /// <param name="cancellationToken">Cancels all statements.</param>
    /// <returns>The tasks, to be awaited: done already, or when the batch that they joined is sent.</returns>
    public async Task<TCalls> BatchAsync<TCalls>(Func<DatabaseSession, TCalls> calls, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calls);
        if (Batch is not null)
            return calls(this);
        var batch = new BatchSession(this);
        var tasks = calls(batch);
        await batch.SendAsync(cancellationToken).ConfigureAwait(false);
        return tasks;
    }

    /// <summary>Runs work in a transaction, or in a savepoint on the session of a transaction: committed when it returns, rolled back when it throws.</summary>
    /// <typeparam name="T">The result type of the work.</typeparam>
    /// <param name="work">The work, on the session it is given, which is of no use after it.</param>
    /// <param name="options">How the transaction begins; null is the default, and all that a savepoint takes.</param>
    /// <param name="cancellationToken">Cancels the beginning, and the commit before it is sent. Hand it to the statements too.</param>
    /// <exception cref="TransactionAbortedException">The work caught a failure of a statement and returned; nothing was committed.</exception>
    /// <exception cref="CommitOutcomeUnknownException">The connection was lost during the commit.</exception>
    public Task<T> TransactionAsync<T>(Func<DatabaseSession, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return RunInTransactionAsync(static session => session, work, options ?? TransactionOptions.Default, cancellationToken);
    }

    /// <summary>The open connection for the next statement.</summary>
    internal abstract ValueTask<NpgsqlConnection> RentAsync(CancellationToken cancellationToken);

    /// <summary>Returns the connection after the statement.</summary>
    internal abstract ValueTask ReturnAsync(NpgsqlConnection connection);

    /// <summary>The statement of a stream on the rented connection.</summary>
    internal virtual StreamStatement CreateStream(NpgsqlConnection connection, string sql, Action<StatementParameters> bind)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        bind(new StatementParameters(command.Parameters, Services.Json));
        Executing(command);
        return new PooledStream(command);
    }

    /// <summary>Notes the statement that is about to run on the rented connection.</summary>
    internal virtual void Executing(NpgsqlCommand command)
    {
    }

    /// <summary>Notes the statement that is about to run on the rented connection.</summary>
    internal virtual void Executing(NpgsqlBatch batch)
    {
    }

    /// <summary>Remembers that a statement failed, and the exception its caller receives.</summary>
    internal virtual void StatementFailed(Exception exception, Exception reported)
    {
    }

    /// <summary>Remembers that there is only rolling back in a transaction, whatever the reason.</summary>
    internal virtual void Abort(Exception exception)
    {
    }

    /// <summary>Runs work in a transaction, or in a savepoint when this is one.</summary>
    internal abstract Task<T> RunInTransactionAsync<TDb, T>(
        Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken);

    /// <summary>Refuses a LINQ query where none can start.</summary>
    internal virtual void ThrowIfNotQueryable()
    {
    }

    /// <summary>Whether what a statement wrote is committed once its rows are read.</summary>
    internal virtual bool Commits => true;

    /// <summary>Notes a failure, and returns the typed exception to throw in its place; null to rethrow it unchanged.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="write">The write, where it is one of a helper.</param>
    internal Exception? Fail(Exception exception, string sql, WriteStatement? write = null)
    {
        var translated = exception switch
        {
            WitException => null,
            NpgsqlOperationInProgressException => TransactionConnection.Busy(exception),
            UnreadableRow row => ServerErrors.Translate(row, isCommitted: Commits && !row.IsRolledBack),
            _ => Services.Errors.Translate(exception, sql, write),
        };
        StatementFailed(exception, translated ?? exception);
        Services.Log.Failed(exception, sql);
        return translated;
    }

    /// <summary>Whether each statement runs on a connection of the pool, in no transaction of the caller's.</summary>
    internal bool IsPooled => this is PooledSession or Tenants.TenantSession;

    /// <summary>Whether a failure may come from changed types, and can be seen to here: a transaction is over with it.</summary>
    internal bool CanRefresh(Exception exception) => IsPooled && ChangedTypes.IsPossible(exception);

    /// <summary>Sees to changed types after a statement failed and its connection was given back. Returns when the statement is to be sent again; otherwise throws its failure.</summary>
    internal async ValueTask ResendAsync(Exception failure, int types, int resends, string sql, bool leftNothing, CancellationToken cancellationToken) => ThrowUnlessResent(
        failure, await Services.Pools.Types.RefreshAsync(types, failure, cancellationToken).ConfigureAwait(false), leftNothing && resends < ChangedTypes.MaxResends, sql);

    /// <inheritdoc cref="ResendAsync"/>
    internal void Resend(Exception failure, int types, int resends, string sql, bool leftNothing) =>
        ThrowUnlessResent(failure, Services.Pools.Types.Refresh(types, failure), leftNothing && resends < ChangedTypes.MaxResends, sql);

    private void ThrowUnlessResent(Exception failure, TypeRefresh refresh, bool mayResend, string sql)
    {
        if (refresh != TypeRefresh.Unchanged && mayResend)
        {
            Services.Log.SentAgain(failure, sql);
            return;
        }

        // Without a change, the type is one that Npgsql does not know anyway.
        if (refresh == TypeRefresh.Unchanged && failure is TypesChangedException { InnerException: { } cause and not PostgresException })
            failure = cause;
        ExceptionDispatchInfo.Throw(failure is WitException ? failure : Fail(failure, sql) ?? failure);
    }

    private Task<TRow> WriteAsync<TRow, TState>(
        WriteStatement statement, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> =>
        RunAsync<TRow, TState, RequiredRow<TRow>>(statement.Sql, statement, state, bind, cancellationToken);

    /// <summary>Whether the session collects a batch.</summary>
    internal bool IsBatch => Batch is not null;

    /// <summary>Keeps statements for later where the session collects a batch.</summary>
    internal bool TryCollect(BatchPart part)
    {
        Batch?.Add(part);
        return Batch is not null;
    }

    /// <summary>The one path of all helpers of one statement.</summary>
    internal Task<TResult> RunAsync<TResult, TState, TReader>(
        string sql, WriteStatement? write, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IResultReader<TResult>
    {
        if (Tenant is not null)
            return ExecuteForTenantAsync<TResult, TState, TReader>(sql, write, state, bind, cancellationToken);
        if (Batch is null)
        {
            return Services.Interception is { } interception
                ? interception.RunAsync<TResult, TState, TReader>(this, sql, write, state, bind, cancellationToken)
                : ExecuteAsync<TResult, TState, TReader>(sql, write, state, bind, cancellationToken);
        }

        var part = new StatementPart<TResult, TState, TReader>(sql, write, state, bind);
        Batch.Add(part);
        return part.Result;
    }

    /// <summary>A statement of a tenant is a batch: the tenant, then the statement.</summary>
    private async Task<TResult> ExecuteForTenantAsync<TResult, TState, TReader>(
        string sql, WriteStatement? write, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IResultReader<TResult>
    {
        var part = new StatementPart<TResult, TState, TReader>(sql, write, state, bind);
        await BatchRunner.RunAsync(this, [part], cancellationToken).ConfigureAwait(false);
        return await part.Result.ConfigureAwait(false);
    }

    private async Task<TResult> ExecuteAsync<TResult, TState, TReader>(
        string sql, WriteStatement? write, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IResultReader<TResult>
    {
        for (var resends = 0; ; resends++)
        {
            var types = Services.Pools.Types.Generation;
            var started = Services.Log.Start();
            var connection = await RentAsync(cancellationToken).ConfigureAwait(false);
            Exception changed;
            try
            {
                // Npgsql hands out the connection's disposed command again.
                var command = connection.CreateCommand();
                await using (command.ConfigureAwait(false))
                {
                    command.CommandText = sql;
                    bind(new StatementParameters(command.Parameters, Services.Json), state);
                    Executing(command);
                    TResult result;
                    var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                    await using (reader.ConfigureAwait(false))
                        result = await ReadAsync<TResult, TReader>(this, reader, sql, write, cancellationToken).ConfigureAwait(false);
                    Services.Log.Executed(started, command, write);
                    return result;
                }
            }
            catch (Exception exception) when (CanRefresh(exception))
            {
                changed = exception;
            }
            catch (Exception exception) when (exception is not WitException && Fail(exception, sql, write) is { } translated)
            {
                throw translated;
            }
            finally
            {
                await ReturnAsync(connection).ConfigureAwait(false);
            }

            await ResendAsync(changed, types, resends, sql, ChangedTypes.LeftNothing(changed, sql), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a result, or says that changed types make it unreadable.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<TResult> ReadAsync<TResult, TReader>(
        DatabaseSession session, NpgsqlDataReader reader, string sql, WriteStatement? write, CancellationToken cancellationToken)
        where TReader : struct, IResultReader<TResult>
    {
        if (session.Services.Json is { } json)
            ReaderJson.Set(reader, json);
        try
        {
            return await TReader.ReadAsync(reader, write, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ChangedTypes.IsUnreadable(exception, reader))
        {
            throw ChangedTypes.Unreadable(exception, session, ChangedTypes.IsRead(sql));
        }
    }
}
