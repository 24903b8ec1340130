using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Queries;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Transactions;

/// <summary>The session of a transaction or savepoint: all statements run on its connection, one at a time, until it ends.</summary>
internal sealed class TransactionSession(DatabaseServices services, TransactionConnection connection) : DatabaseSession(services)
{
    private volatile bool _hasEnded;
    private int _hasNested;

    public TransactionConnection Connection { get; } = connection;

    public void End() => _hasEnded = true;

    public void ThrowIfEnded()
    {
        if (_hasEnded)
            throw new InvalidOperationException("The transaction has ended; its database object can't be used any more. Use the one that started it.");
    }

    internal override ValueTask<NpgsqlConnection> RentAsync(CancellationToken cancellationToken)
    {
        ThrowIfEnded();
        Connection.Enter();
        return new ValueTask<NpgsqlConnection>(Connection.Connection);
    }

    internal override ValueTask ReturnAsync(NpgsqlConnection connection)
    {
        Connection.Exit();
        return ValueTask.CompletedTask;
    }

    internal override StreamStatement CreateStream(NpgsqlConnection connection, string sql, Action<StatementParameters> bind)
    {
        var savepoint = Connection.NextSavepoint();
        var batch = TransactionStream.CreateBatch(connection, savepoint, sql, bind, Services.Json);
        Executing(batch);
        return new TransactionStream(batch, savepoint);
    }

    internal override void Executing(NpgsqlCommand command) => Connection.Run(command);

    internal override void Executing(NpgsqlBatch batch) => Connection.Run(batch);

    internal override void StatementFailed(Exception exception, Exception reported) => Connection.Note(exception, reported);

    internal override void Abort(Exception exception) => Connection.Abort(exception);

    internal override bool Commits => false;

    internal override async Task<T> RunInTransactionAsync<TDb, T>(
        Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken)
    {
        ThrowIfEnded();
        if (options != TransactionOptions.Default)
            throw new ArgumentException("A nested transaction is a savepoint: isolation level and read-only are those of the outer transaction.", nameof(options));
        if (Interlocked.Exchange(ref _hasNested, 1) != 0)
            throw new InvalidOperationException("Another nested transaction is running: savepoints follow one another, so await each before the next.");

        try
        {
            return await Savepoint.RunAsync(this, bind, work, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _hasNested, 0);
        }
    }

    internal override void ThrowIfNotQueryable() => ThrowIfEnded();
}
