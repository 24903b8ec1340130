using Wit.Sdk;
using Wit.Sdk.Statements;

namespace Wit.Data.Statements;

/// <summary>Runs statements that may refuse what they are asked for.</summary>
internal static class GuardedStatements
{
    /// <summary>Runs a statement that returns <see cref="Guarded{TRow}"/>, and throws the exception of its refusal.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TState">The type of the argument of <paramref name="bind"/>.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="state">The argument of <paramref name="bind"/>.</param>
    /// <param name="bind">Adds the parameters in order.</param>
    /// <param name="refuse">The exception for a refusal.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static async Task<TRow> GuardAsync<TRow, TState>(
        this DatabaseSession session,
        string sql,
        TState state,
        Action<StatementParameters, TState> bind,
        Func<string, TState, WitException> refuse,
        CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var done = await session.FindAsync<Guarded<TRow>, TState>(sql, state, bind, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"A guarded statement returns one row in every case, but this one returned none: {sql}");
        return done.Row ?? throw refuse(done.Refusal!, state);
    }
}
