using System.Runtime.ExceptionServices;
using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Statements;
using Wit.Sdk.Tenants;

namespace Wit.Sdk.Transactions;

/// <summary>Runs work between BEGIN and COMMIT on a connection of its own.</summary>
internal static class TransactionRunner
{
    /// <summary>Runs the work once. When changed types made it fail, they are loaded again, so that it can be run again.</summary>
    public static async Task<T> RunAsync<TDb, T>(
        DatabaseServices services, TenantSetting? tenant, Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken)
    {
        var types = services.Pools.Types.Generation;
        try
        {
            return await RunOnceAsync(services, tenant, bind, work, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ChangedTypes.IsPossible(exception))
        {
            var refresh = await services.Pools.Types.RefreshAsync(types, exception, cancellationToken).ConfigureAwait(false);
            // An error that has other reasons too, such as an operator that does not exist, was one of the old types.
            if (refresh == TypeRefresh.Changed && exception is not TypesChangedException && (exception as PostgresException ?? exception.InnerException as PostgresException) is { } server)
                throw new TypesChangedException("types of the database changed while the app was running; the transaction was rolled back, run it again", server);
            if (refresh == TypeRefresh.Unchanged && exception is TypesChangedException { InnerException: { } cause and not PostgresException })
                ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }

    private static async Task<T> RunOnceAsync<TDb, T>(
        DatabaseServices services, TenantSetting? tenant, Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken)
    {
        var connection = await PoolErrors.OpenAsync(services.DataSource, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(options.IsolationLevel, cancellationToken).ConfigureAwait(false);
            var session = new TransactionSession(services, new TransactionConnection(connection, transaction));
            T result;
            try
            {
                if (options.IsReadOnly)
                    await SetReadOnlyAsync(services, connection, cancellationToken).ConfigureAwait(false);
                if (tenant is not null)
                    await SetTenantAsync(services, tenant, connection, cancellationToken).ConfigureAwait(false);
                result = await work(bind(session)).ConfigureAwait(false);
                session.End();
                ThrowIfNotCommittable(session.Connection);
                cancellationToken.ThrowIfCancellationRequested();
            }
            catch
            {
                session.End();
                await session.Connection.QuiesceAsync().ConfigureAwait(false);
                await RollBackAsync(services, transaction).ConfigureAwait(false);
                throw;
            }

            await CommitAsync(services, transaction).ConfigureAwait(false);
            return result;
        }
    }

    /// <summary>Refuses to commit what the server would silently roll back, and what is still being written.</summary>
    public static void ThrowIfNotCommittable(TransactionConnection connection)
    {
        if (connection.IsBusy)
            throw new InvalidOperationException("The work of the transaction returned while one of its statements was still running; await every statement.");
        if (connection.Failure is { } failure)
        {
            throw new TransactionAbortedException(
                "the transaction was rolled back, because an earlier statement in it had failed; run what may fail in a nested transaction to go on after it", failure);
        }
    }

    public static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task SetReadOnlyAsync(DatabaseServices services, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Sql = "SET TRANSACTION READ ONLY";
        try
        {
            await ExecuteAsync(connection, Sql, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (services.Errors.Translate(exception, Sql) is { } translated)
        {
            throw translated;
        }
    }

    private static async Task SetTenantAsync(DatabaseServices services, TenantSetting tenant, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await tenant.SetAsync(connection, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (services.Errors.Translate(exception) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>Is not cancelled: a commit that was sent has an outcome, and it is better known.</summary>
    public static async Task CommitAsync(DatabaseServices services, NpgsqlTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (PostgresException exception) when (!IsConnectionLost(exception))
        {
            services.Log.Failed(exception, "COMMIT");
            throw services.Errors.Translate(exception) ?? exception;
        }
        catch (NpgsqlException exception)
        {
            services.Log.Failed(exception, "COMMIT");
            throw new CommitOutcomeUnknownException("the connection was lost during the commit: whether the transaction took effect is not known", exception);
        }
    }

    /// <summary>The server ended the session (57P0x) or can't say how a statement ended (40003, 08xxx).</summary>
    private static bool IsConnectionLost(PostgresException exception) =>
        exception.SqlState.StartsWith("57P0", StringComparison.Ordinal) || exception.SqlState.StartsWith("08", StringComparison.Ordinal) ||
        exception.SqlState == PostgresErrorCodes.StatementCompletionUnknown;

    /// <summary>Never hides the error that made it necessary: when the connection is gone, the server has rolled back automatically.</summary>
    private static async Task RollBackAsync(DatabaseServices services, NpgsqlTransaction transaction)
    {
        try
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or ObjectDisposedException or InvalidOperationException)
        {
            services.Log.Failed(exception, "ROLLBACK");
        }
    }
}
