using Npgsql;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Batches;

/// <summary>A statement of a batch that returns no rows: its caller waits for the number of those that it wrote.</summary>
internal sealed class AffectedRowsPart<TState>(string sql, TState state, Action<StatementParameters, TState> bind) : BatchPart
{
    private readonly TaskCompletionSource<long> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private NpgsqlBatchCommand? _command;

    public Task<long> Result => _result.Task;

    public override bool HasResult => false;

    public override (string Sql, WriteStatement? Write) Current => (sql, null);

    public override void AddTo(NpgsqlBatch batch)
    {
        bind(AddStatement(batch, sql), state);
        _command = batch.BatchCommands[^1];
    }

    public override bool Has(NpgsqlBatchCommand command) => command == _command;

    public override ValueTask ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override void Complete() => _result.TrySetResult(Math.Max(0, _command!.RecordsAffected));

    public override void Fail(Exception exception) => _result.TrySetException(exception);
}
