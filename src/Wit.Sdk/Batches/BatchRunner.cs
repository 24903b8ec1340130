using System.Runtime.ExceptionServices;
using Npgsql;

namespace Wit.Sdk.Statements;

/// <summary>Sends statements together and reads their results: one round trip. Outside of a transaction they take effect together or not at all.</summary>
internal static class BatchRunner
{
    public static async Task RunAsync(DatabaseSession session, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        for (var resends = 0; ; resends++)
        {
            var types = session.Services.Pools.Types.Generation;
            var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
            Failure? changed;
            try
            {
                changed = await SendAsync(session, connection, parts, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await session.ReturnAsync(connection).ConfigureAwait(false);
            }

            if (changed is null)
                return;
            await session.ResendAsync(changed.Exception, types, resends, changed.Sql, changed.LeftNothing, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a batch on a connection that the caller has rented, within a transaction that the caller ends.</summary>
    public static async Task RunAsync(DatabaseSession session, NpgsqlConnection connection, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        if (await SendAsync(session, connection, parts, cancellationToken).ConfigureAwait(false) is { } changed)
            ExceptionDispatchInfo.Throw(session.Fail(changed.Exception, changed.Sql) ?? changed.Exception);
    }

    /// <summary>Sends the statements and reads their results.</summary>
    /// <returns>A failure that changed types may explain, where the session can see to it; null when all went well.</returns>
    private static async Task<Failure?> SendAsync(
        DatabaseSession session, NpgsqlConnection connection, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        var log = session.Services.Log;
        var started = log.Start();
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            for (var index = 0; index < parts.Count; index++)
                parts[index].AddTo(batch);
            session.Executing(batch);
            if (await ReadAsync(session, batch, parts, cancellationToken).ConfigureAwait(false) is { } changed)
                return changed;
            log.Executed(started, batch);
        }

        for (var index = 0; index < parts.Count; index++)
            parts[index].Complete();
        return null;
    }

    private static async Task<Failure?> ReadAsync(DatabaseSession session, NpgsqlBatch batch, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        try
        {
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
                await ReadAsync(session, batch, reader, parts, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested && exception is not (WitException or OperationCanceledException or PostgresException))
        {
            // Npgsql loses its way in some batches that are cancelled while results are read, breaks the connection and tells of an unexpected message.
            var cancelled = new OperationCanceledException("The batch was cancelled.", exception, cancellationToken);
            session.Fail(cancelled, Text(exception, batch));
            throw cancelled;
        }
        catch (Exception exception) when (session.CanRefresh(exception))
        {
            var commands = (IEnumerable<NpgsqlBatchCommand>)batch.BatchCommands;
            return new Failure(exception, Text(exception, batch), commands.All(command => ChangedTypes.LeftNothing(exception, command.CommandText)));
        }
        catch (Exception exception) when (exception is not WitException && session.Fail(exception, Text(exception, batch)) is { } translated)
        {
            throw translated;
        }
    }

    private static async Task ReadAsync(
        DatabaseSession session, NpgsqlBatch batch, NpgsqlDataReader reader, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        try
        {
            for (var index = 0; index < parts.Count; index++)
            {
                if (index > 0)
                    await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                await parts[index].ReadAsync(reader, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (ChangedTypes.IsUnreadable(exception, reader))
        {
            throw ChangedTypes.Unreadable(exception, session, ((IEnumerable<NpgsqlBatchCommand>)batch.BatchCommands).All(static command => ChangedTypes.IsRead(command.CommandText)));
        }
    }

    /// <summary>The statement that failed, or the first where that is not known.</summary>
    private static string Text(Exception exception, NpgsqlBatch batch) =>
        (exception as NpgsqlException)?.BatchCommand?.CommandText ?? (batch.BatchCommands.Count > 0 ? batch.BatchCommands[0].CommandText : string.Empty);

    /// <summary>A failure that changed types may explain.</summary>
    /// <param name="Exception">The failure.</param>
    /// <param name="Sql">The statement that failed, as far as that is known.</param>
    /// <param name="LeftNothing">Whether no statement of the batch took effect.</param>
    private sealed record Failure(Exception Exception, string Sql, bool LeftNothing);
}
