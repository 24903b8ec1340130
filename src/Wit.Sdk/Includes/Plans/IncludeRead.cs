using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Batches;
using Wit.Sdk.Errors;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Includes.Plans;

/// <summary>Loads rows with what is related to them, as a part of a batch.</summary>
internal sealed class IncludeRead<TRow, TState>(IncludePlan<TRow> plan, TState state, Action<StatementParameters, TState> bind) : BatchPart
    where TRow : class, IRow<TRow>
{
    private readonly TaskCompletionSource<IReadOnlyList<TRow>> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private IReadOnlyList<TRow> _rows = [];
    private Exception? _failure;

    public override (string Sql, WriteStatement? Write) Current => (plan.Sql, null);

    /// <summary>Runs the statements at once, or with those of the batch that the session collects.</summary>
    public static async Task<IReadOnlyList<TRow>> RunAsync(
        DatabaseSession session, IncludePlan<TRow> plan, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
    {
        var read = new IncludeRead<TRow, TState>(plan, state, bind);
        if (!session.TryCollect(read))
            await BatchRunner.RunAsync(session, [read], cancellationToken).ConfigureAwait(false);
        return await read._result.Task.ConfigureAwait(false);
    }

    public override void AddTo(NpgsqlBatch batch)
    {
        bind(AddStatement(batch, plan.Sql), state);
        foreach (var statement in plan.Statements)
        {
            var parameters = AddStatement(batch, statement.Sql);
            bind(parameters, state);
            foreach (var filter in statement.Filters)
                filter(parameters);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var slots = plan.Slots == 0 ? [] : new object?[plan.Slots];
        var next = 0;
        _failure = null;
        try
        {
            var rows = await ReadRowsAsync(reader, slots, cancellationToken).ConfigureAwait(false);
            if (plan.Root.HasSlot)
                slots[plan.Root.Slot] = rows;
            while (next < plan.Statements.Count)
            {
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                await plan.Statements[next++].ReadAsync(reader, slots, cancellationToken).ConfigureAwait(false);
            }

            _rows = rows;
        }
        catch (UnreadableRow row)
        {
            // It is this caller's matter: the other statements of the batch took effect.
            _failure = Session!.Fail(row, plan.Sql);
            for (; next < plan.Statements.Count; next++)
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public override void Complete()
    {
        if (_failure is not null)
            _result.TrySetException(_failure);
        else
            _result.TrySetResult(_rows);
    }

    public override void Fail(Exception exception) => _result.TrySetException(exception);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TRow[]> ReadRowsAsync(NpgsqlDataReader reader, object?[] slots, CancellationToken cancellationToken)
    {
        var rows = new PooledRows<TRow>();
        try
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                rows.Add(plan.Root.Read(reader, slots));
            return rows.ToArray();
        }
        finally
        {
            rows.Dispose();
        }
    }
}
