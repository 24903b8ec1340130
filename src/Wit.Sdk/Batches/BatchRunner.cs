using Npgsql;

namespace Wit.Sdk.Statements;

/// <summary>Sends statements together and reads their results: one round trip. Outside of a transaction they take effect together or not at all.</summary>
internal static class BatchRunner
{
    public static async Task RunAsync(DatabaseSession session, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await RunAsync(session, connection, parts, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await session.ReturnAsync(connection).ConfigureAwait(false);
        }
    }

    /// <summary>The same on a connection that the caller has rented.</summary>
    public static async Task RunAsync(DatabaseSession session, NpgsqlConnection connection, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        var log = session.Services.Log;
        var started = log.Start();
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            for (var index = 0; index < parts.Count; index++)
                parts[index].AddTo(batch);
            session.Executing(batch);
            await ReadAsync(session, batch, parts, cancellationToken).ConfigureAwait(false);
            log.Executed(started, batch);
        }
    }

    private static async Task ReadAsync(DatabaseSession session, NpgsqlBatch batch, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        try
        {
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                for (var index = 0; index < parts.Count; index++)
                {
                    if (index > 0)
                        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                    await parts[index].ReadAsync(reader, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested && exception is not (WitException or OperationCanceledException or PostgresException))
        {
            // Npgsql loses its way in some batches that are cancelled while results are read, breaks the connection and tells of an unexpected message.
            var cancelled = new OperationCanceledException("The batch was cancelled.", exception, cancellationToken);
            session.Fail(cancelled, Text(exception, batch));
            throw cancelled;
        }
        catch (Exception exception) when (exception is not WitException && session.Fail(exception, Text(exception, batch)) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>The statement that failed, or the first where that is not known.</summary>
    private static string Text(Exception exception, NpgsqlBatch batch) =>
        (exception as NpgsqlException)?.BatchCommand?.CommandText ?? (batch.BatchCommands.Count > 0 ? batch.BatchCommands[0].CommandText : string.Empty);
}
