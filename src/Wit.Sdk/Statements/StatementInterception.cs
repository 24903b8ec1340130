using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements;

/// <summary>Runs helpers of one statement another way than directly. An app that does not ask for it, does not contain it when it is trimmed.</summary>
internal abstract class StatementInterception
{
    public abstract Task<TResult> RunAsync<TResult, TState, TReader>(
        DatabaseSession session, string sql, WriteStatement? write, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IResultReader<TResult>;
}
