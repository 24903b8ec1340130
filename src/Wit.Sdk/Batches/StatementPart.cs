using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Batches;

/// <summary>One statement of a batch, whose caller waits for its result.</summary>
internal sealed class StatementPart<TResult, TState, TReader>(string sql, WriteStatement? write, TState state, Action<StatementParameters, TState> bind) : BatchPart
    where TReader : struct, IResultReader<TResult>
{
    private readonly TaskCompletionSource<TResult> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TResult? _read;
    private WitException? _failure;

    public Task<TResult> Result => _result.Task;

    public override (string Sql, WriteStatement? Write) Current => (sql, write);

    public override void AddTo(NpgsqlBatch batch) => bind(AddStatement(batch, sql), state);

    public override async ValueTask ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        try
        {
            _failure = null;
            _read = await TReader.ReadAsync(reader, write, cancellationToken).ConfigureAwait(false);
        }
        catch (WitException exception)
        {
            // A row that is not there is this caller's matter; the other statements took effect.
            _failure = exception;
        }
        catch (UnreadableRow row)
        {
            _failure = (WitException)Session!.Fail(row, sql)!;
        }
    }

    public override void Complete()
    {
        if (_failure is not null)
            _result.TrySetException(_failure);
        else
            _result.TrySetResult(_read!);
    }

    public override void Fail(Exception exception) => _result.TrySetException(exception);
}
