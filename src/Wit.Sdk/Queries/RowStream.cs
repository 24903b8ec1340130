using System.Runtime.CompilerServices;

namespace Wit.Sdk.Statements;

/// <summary>Reads rows one by one while the statement runs.</summary>
internal static class RowStream
{
    public static async IAsyncEnumerable<TRow> ReadAsync<TRow, TKey>(
        DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var sql = query.AllSql;
        for (var resends = 0; ; resends++)
        {
            var types = session.Services.Pools.Types.Generation;
            var started = session.Services.Log.Start();
            var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
            var rows = new RowCursor<TRow>(session, sql);
            try
            {
                var command = connection.CreateCommand();
                await using (command.ConfigureAwait(false))
                await using (rows.ConfigureAwait(false))
                {
                    command.CommandText = sql;
                    BoundRows<TRow, TKey>.Bind(new StatementParameters(command.Parameters), new(query, key, null, null));
                    session.Executing(command);
                    while (await rows.MoveAsync(command, cancellationToken).ConfigureAwait(false))
                        yield return rows.Current;
                    if (rows.Changed is null)
                        session.Services.Log.Executed(started, command, null);
                }
            }
            finally
            {
                await session.ReturnAsync(connection).ConfigureAwait(false);
            }

            if (rows.Changed is null)
                yield break;
            await session.ResendAsync(rows.Changed, types, resends, sql, leftNothing: true, cancellationToken).ConfigureAwait(false);
        }
    }
}
