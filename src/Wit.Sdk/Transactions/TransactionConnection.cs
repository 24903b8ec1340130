using System.Data;
using Npgsql;

namespace Wit.Sdk.Transactions;

/// <summary>The connection of a transaction, shared by its session and those of nested ones: lets one statement through at a time and remembers a failure.</summary>
internal sealed class TransactionConnection(NpgsqlConnection connection, NpgsqlTransaction transaction)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_beforeCancel = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private int _busy;
    private int _savepoints;
    private NpgsqlCommand? _running;
    private NpgsqlBatch? _runningBatch;

    public NpgsqlConnection Connection { get; } = connection;

    public NpgsqlTransaction Transaction { get; } = transaction;

    /// <summary>The error after which the server only rolls back; null while all is well.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether a statement runs or its rows are being read, also one of a linq2db connection that was handed out.</summary>
    public bool IsBusy => Volatile.Read(ref _busy) != 0 || (Connection.FullState & (ConnectionState.Executing | ConnectionState.Fetching)) != ConnectionState.Closed;

    /// <summary>Takes the connection for one statement.</summary>
    public void Enter()
    {
        if (Interlocked.Exchange(ref _busy, 1) != 0)
            throw Busy(null);
    }

    public static InvalidOperationException Busy(Exception? innerException) => new(
        "A statement of this transaction is running already: a transaction has one connection, so await each statement before the next.", innerException);

    /// <summary>Remembers what to cancel if the work ends too early.</summary>
    public void Run(NpgsqlCommand command) => Volatile.Write(ref _running, command);

    /// <inheritdoc cref="Run(NpgsqlCommand)"/>
    public void Run(NpgsqlBatch batch) => Volatile.Write(ref _runningBatch, batch);

    public void Exit()
    {
        Volatile.Write(ref _running, null);
        Volatile.Write(ref _runningBatch, null);
        Volatile.Write(ref _busy, 0);
    }

    public string NextSavepoint() => $"wit_{++_savepoints}";

    /// <summary>Remembers a failure if it leaves the transaction in a state from which there is only rolling back.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="reported">The error that the caller of the statement receives.</param>
    public void Note(Exception exception, Exception reported)
    {
        if (exception is (NpgsqlException and not NpgsqlOperationInProgressException) or OperationCanceledException { InnerException: not null })
            Failure ??= reported;
    }

    /// <summary>Remembers that there is only rolling back, whatever the reason.</summary>
    public void Abort(Exception exception) => Failure ??= exception;

    /// <summary>Rolling back to a savepoint makes the transaction usable again.</summary>
    public void Recover() => Failure = null;

    /// <summary>
    /// Waits until a statement that was not awaited is over, and cancels it: nothing may be sent on the connection before. A reader that was left open stays busy for ever;
    /// rolling back closes it.
    /// </summary>
    public async Task QuiesceAsync()
    {
        var isCancelled = false;
        for (var waited = TimeSpan.Zero; IsBusy && waited < s_patience; waited += s_pause)
        {
            if (!isCancelled && waited >= s_beforeCancel)
            {
                Volatile.Read(ref _running)?.Cancel();
                Volatile.Read(ref _runningBatch)?.Cancel();
                isCancelled = true;
            }

            await Task.Delay(s_pause).ConfigureAwait(false);
        }
    }
}
