using System.Runtime.CompilerServices;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries;

/// <summary>Reads rows one by one while the statement runs. A caller that stops early does not wait for the rest.</summary>
internal static class RowStream
{
    /// <summary>Reads rows of a table.</summary>
    public static IAsyncEnumerable<TRow> ReadAsync<TRow, TState>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> => ReadAsync<TRow, TState, TableRow<TRow>>(session, sql, state, bind, cancellationToken);

    /// <summary>Reads rows of any type.</summary>
    public static async IAsyncEnumerable<TRow> ReadAsync<TRow, TState, TReader>(
        DatabaseSession session, string sql, TState state, Action<StatementParameters, TState> bind, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TReader : struct, IRowReader<TRow>
    {
        for (var resends = 0; ; resends++)
        {
            var types = session.Services.Pools.Types.Generation;
            var started = session.Services.Log.Start();
            var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
            var rows = new RowCursor<TRow, TReader>(session, sql);
            try
            {
                var statement = session.CreateStream(connection, sql, parameters => bind(parameters, state));
                await using (statement.ConfigureAwait(false))
                await using (rows.ConfigureAwait(false))
                {
                    while (await rows.MoveAsync(statement, cancellationToken).ConfigureAwait(false))
                        yield return rows.Current;
                    if (rows.Changed is null)
                        session.Services.Log.Executed(started, sql);
                }
            }
            finally
            {
                await session.ReturnAsync(connection).ConfigureAwait(false);
            }

            if (rows.Changed is null)
                yield break;
            await session.ResendAsync(rows.Changed, types, resends, sql, ChangedTypes.LeftNothing(rows.Changed, sql), cancellationToken).ConfigureAwait(false);
        }
    }
}
