using System.Runtime.CompilerServices;
using Npgsql;

namespace Wit.Sdk.Statements;

/// <summary>Reads rows one by one while the statement runs.</summary>
internal static class RowStream
{
    public static async IAsyncEnumerable<TRow> ReadAsync<TRow, TKey>(
        DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var sql = query.AllSql;
        var started = session.Services.Log.Start();
        var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = sql;
                BoundRows<TRow, TKey>.Bind(new StatementParameters(command.Parameters), new(query, key, null, null));
                session.Executing(command);
                var reader = await OpenAsync(session, command, cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    while (true)
                    {
                        bool hasRow;
                        try
                        {
                            hasRow = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                        }
                        catch (Exception exception) when (session.Fail(exception, sql) is { } translated)
                        {
                            throw translated;
                        }

                        if (!hasRow)
                            break;
                        yield return TRow.Read(reader, 0);
                    }

                    session.Services.Log.Executed(started, command, null);
                }
            }
        }
        finally
        {
            await session.ReturnAsync(connection).ConfigureAwait(false);
        }
    }

    private static async Task<NpgsqlDataReader> OpenAsync(DatabaseSession session, NpgsqlCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (session.Fail(exception, command.CommandText) is { } translated)
        {
            throw translated;
        }
    }
}
