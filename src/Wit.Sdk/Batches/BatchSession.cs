using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Batches;

/// <summary>The session of the database object that a batch collects its calls on: keeps each statement until all are sent.</summary>
internal sealed class BatchSession : DatabaseSession
{
    private readonly DatabaseSession _session;
    private readonly List<BatchPart> _parts = [];
    private bool _isSent;

    public BatchSession(DatabaseSession session)
        : base(session.Services)
    {
        _session = session;
        Batch = this;
    }

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        _isSent = true;
        if (_parts.Count == 0)
            return;
        try
        {
            await BatchRunner.RunAsync(_session, _parts, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            foreach (var part in _parts)
                part.Fail(exception);
            throw;
        }
    }

    public void Add(BatchPart part)
    {
        if (_isSent)
            throw new InvalidOperationException("The batch was sent already: call helpers on its database object inside of BatchAsync only, and do not await them there.");
        _parts.Add(part);
    }

    internal override ValueTask<NpgsqlConnection> RentAsync(CancellationToken cancellationToken) => throw Unfit();

    internal override ValueTask ReturnAsync(NpgsqlConnection connection) => ValueTask.CompletedTask;

    internal override Task<T> RunInTransactionAsync<TDb, T>(
        Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken) => throw Unfit();

    internal override void ThrowIfNotQueryable() => throw Unfit();

    private static InvalidOperationException Unfit() => new(
        "Only helpers that are one read or write can be in a batch: streams, inserts of many rows, LINQ and transactions run on their own.");
}
