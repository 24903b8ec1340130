using Npgsql;

namespace Wit.Sdk.Transactions;

/// <summary>The connection of a transaction, shared by its session and those of nested ones: lets one statement through at a time and remembers a failure.</summary>
internal sealed class TransactionConnection(NpgsqlConnection connection, NpgsqlTransaction transaction)
{
    private int _busy;
    private int _savepoints;

    public NpgsqlConnection Connection { get; } = connection;

    public NpgsqlTransaction Transaction { get; } = transaction;

    /// <summary>The error after which the server only rolls back; null while all is well.</summary>
    public Exception? Failure { get; private set; }

    public bool IsBusy => Volatile.Read(ref _busy) != 0;

    public void Enter()
    {
        if (Interlocked.Exchange(ref _busy, 1) != 0)
            throw new InvalidOperationException("A statement of this transaction is running already: a transaction has one connection, so await each statement before the next.");
    }

    public void Exit() => Volatile.Write(ref _busy, 0);

    public string NextSavepoint() => $"wit_{++_savepoints}";

    /// <summary>Remembers a failure if it leaves the transaction in a state from which there is only rolling back.</summary>
    public void Note(Exception exception)
    {
        if (exception is NpgsqlException or OperationCanceledException { InnerException: not null })
            Failure ??= exception;
    }

    /// <summary>Remembers that there is only rolling back, whatever the reason.</summary>
    public void Abort(Exception exception) => Failure ??= exception;

    /// <summary>Rolling back to a savepoint makes the transaction usable again.</summary>
    public void Recover() => Failure = null;
}
