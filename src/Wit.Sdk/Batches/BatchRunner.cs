using System.Runtime.ExceptionServices;
using Npgsql;
using Wit.Sdk.Json;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;
using Wit.Sdk.Tenants;

namespace Wit.Sdk.Batches;

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
                changed = await SendAsync(session, connection, session.Tenant, parts, cancellationToken).ConfigureAwait(false);
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

    /// <summary>Sends a batch on a connection that the caller has rented, within a transaction that the caller ends, and whose tenant it has named.</summary>
    public static async Task RunAsync(DatabaseSession session, NpgsqlConnection connection, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        if (await SendAsync(session, connection, tenant: null, parts, cancellationToken).ConfigureAwait(false) is { } changed)
            ExceptionDispatchInfo.Throw(session.Fail(changed.Exception, changed.Sql) ?? changed.Exception);
    }

    /// <summary>Sends the statements and reads their results.</summary>
    /// <returns>A failure that changed types may explain, where the session can see to it; null when all went well.</returns>
    private static async Task<Failure?> SendAsync(
        DatabaseSession session, NpgsqlConnection connection, TenantSetting? tenant, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        var log = session.Services.Log;
        var started = log.Start();
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            tenant?.AddTo(batch);
            for (var index = 0; index < parts.Count; index++)
            {
                parts[index].Session = session;
                parts[index].AddTo(batch);
            }

            session.Executing(batch);
            if (await ReadAsync(session, batch, new Place(parts, isFirst: tenant is null), cancellationToken).ConfigureAwait(false) is { } changed)
                return changed;
            log.Executed(started, batch);
        }

        for (var index = 0; index < parts.Count; index++)
            parts[index].Complete();
        return null;
    }

    private static async Task<Failure?> ReadAsync(DatabaseSession session, NpgsqlBatch batch, Place place, CancellationToken cancellationToken)
    {
        try
        {
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            if (session.Services.Json is { } json)
                ReaderJson.Set(reader, json);
            await using (reader.ConfigureAwait(false))
                await ReadAsync(session, batch, reader, place, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested && exception is not (WitException or OperationCanceledException or PostgresException))
        {
            // Npgsql loses its way in some batches that are cancelled while results are read, breaks the connection and reports an unexpected message.
            var cancelled = new OperationCanceledException("The batch was cancelled.", exception, cancellationToken);
            session.Fail(cancelled, place.Current.Sql);
            throw cancelled;
        }
        catch (Exception exception) when (session.CanRefresh(exception))
        {
            var commands = (IEnumerable<NpgsqlBatchCommand>)batch.BatchCommands;
            return new Failure(exception, place.Current.Sql, commands.All(command => ChangedTypes.LeftNothing(exception, command.CommandText)));
        }
        catch (Exception exception) when (exception is not WitException && Fail(session, exception, place) is { } translated)
        {
            throw translated;
        }
    }

    private static async Task ReadAsync(
        DatabaseSession session, NpgsqlBatch batch, NpgsqlDataReader reader, Place place, CancellationToken cancellationToken)
    {
        try
        {
            // The reader begins at the first result, which is that of the tenant's setting where there is one.
            var isFirst = place.IsFirst;
            for (; place.Index < place.Parts.Count; place.Index++)
            {
                if (!place.Parts[place.Index].HasResult)
                    continue;
                if (!isFirst)
                    await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                isFirst = false;
                await place.Parts[place.Index].ReadAsync(reader, cancellationToken).ConfigureAwait(false);
            }

            // The statements behind the last result are over only then.
            if (!place.Parts[^1].HasResult)
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ChangedTypes.IsUnreadable(exception, reader))
        {
            throw ChangedTypes.Unreadable(exception, session, ((IEnumerable<NpgsqlBatchCommand>)batch.BatchCommands).All(static command => ChangedTypes.IsRead(command.CommandText)));
        }
    }

    private static Exception? Fail(DatabaseSession session, Exception exception, Place place)
    {
        var failed = exception is PostgresException { BatchCommand: NpgsqlBatchCommand command } ? place.Parts.FirstOrDefault(part => part.Has(command)) : null;
        var (sql, write) = failed?.Current ?? place.Current;
        return session.Fail(exception, sql, write);
    }

    /// <summary>How far a batch was read. The server answers in order, so that the part whose result was to be read is the one that failed.</summary>
    private sealed class Place(IReadOnlyList<BatchPart> parts, bool isFirst)
    {
        /// <summary>Whether the first part is the first statement.</summary>
        public bool IsFirst { get; } = isFirst;

        public IReadOnlyList<BatchPart> Parts { get; } = parts;

        public int Index { get; set; }

        public (string Sql, WriteStatement? Write) Current => Parts[Math.Min(Index, Parts.Count - 1)].Current;
    }

    /// <summary>A failure that changed types may explain.</summary>
    /// <param name="Exception">The failure.</param>
    /// <param name="Sql">The statement that failed, as far as that is known.</param>
    /// <param name="LeftNothing">Whether no statement of the batch took effect.</param>
    private sealed record Failure(Exception Exception, string Sql, bool LeftNothing);
}
