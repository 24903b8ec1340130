using Wit.Sdk.Statements;

namespace Wit.Sdk.Transactions;

/// <summary>Runs the work of a nested transaction between SAVEPOINT and RELEASE.</summary>
internal static class Savepoint
{
    public static async Task<T> RunAsync<TDb, T>(
        TransactionSession outer, Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, CancellationToken cancellationToken)
    {
        var shared = outer.Connection;
        var name = shared.NextSavepoint();
        await ExecuteAsync(outer, $"SAVEPOINT {name}", cancellationToken).ConfigureAwait(false);
        var session = new TransactionSession(outer.Services, shared);
        T result;
        try
        {
            result = await work(bind(session)).ConfigureAwait(false);
            session.End();
            TransactionRunner.ThrowIfNotCommittable(shared);
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch
        {
            session.End();
            await shared.QuiesceAsync().ConfigureAwait(false);
            await RollBackAsync(outer, name).ConfigureAwait(false);
            throw;
        }

        await ExecuteAsync(outer, $"RELEASE SAVEPOINT {name}", CancellationToken.None).ConfigureAwait(false);
        return result;
    }

    /// <summary>Never hides the error that made it necessary. When it fails itself, the outer transaction can only roll back, and will say so.</summary>
    private static async Task RollBackAsync(TransactionSession outer, string name)
    {
        try
        {
            await ExecuteAsync(outer, $"ROLLBACK TO SAVEPOINT {name}; RELEASE SAVEPOINT {name}", CancellationToken.None).ConfigureAwait(false);
            outer.Connection.Recover();
        }
        catch (Exception exception) when (exception is Npgsql.NpgsqlException or InvalidOperationException)
        {
            outer.Connection.Abort(exception);
            outer.Services.Log.Failed(exception, $"ROLLBACK TO SAVEPOINT {name}");
        }
    }

    private static async Task ExecuteAsync(TransactionSession session, string sql, CancellationToken cancellationToken)
    {
        var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await TransactionRunner.ExecuteAsync(connection, sql, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (session.Fail(exception, sql) is { } translated)
        {
            throw translated;
        }
        finally
        {
            await session.ReturnAsync(connection).ConfigureAwait(false);
        }
    }
}
