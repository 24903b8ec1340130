using Npgsql;
using Wit.Sdk.Batches;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Bulk;

/// <summary>
/// Inserts many rows, all or none. Rows that set the same columns as the one before go on in the same COPY; what COPY can't write goes as batches of inserts.
/// </summary>
internal static class BulkInsertRunner
{
    /// <summary>The number of inserts that are sent together.</summary>
    private const int BatchSize = 500;

    /// <summary>The number of rows held in memory while their numbers are assigned together.</summary>
    private const int NumberedSize = 5000;

    /// <summary>Inserts the rows. When changed types made that fail, rows that can be enumerated again are sent again: nothing of them was inserted.</summary>
    public static async Task<long> RunAsync<TRow, TNew>(
        DatabaseSession session, BulkInsert<TRow, TNew> insert, IEnumerable<TNew> rows, List<TRow>? inserted, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var isRepeatable = rows is IReadOnlyCollection<TNew> or ICollection<TNew>;
        for (var resends = 0; ; resends++)
        {
            var types = session.Services.Pools.Types.Generation;
            Exception changed;
            try
            {
                return await RunOnceAsync(session, insert, rows, inserted, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (session.CanRefresh(exception))
            {
                changed = exception is TypesChangedException { IsTransient: false, InnerException: { } inner }
                    ? new TypesChangedException("types of the database changed while the app was running; no row was inserted, insert them again", inner, isTransient: true)
                    : exception;
            }

            inserted?.Clear();
            await session.ResendAsync(changed, types, resends, insert.Table.SqlName, isRepeatable, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<long> RunOnceAsync<TRow, TNew>(
        DatabaseSession session, BulkInsert<TRow, TNew> insert, IEnumerable<TNew> rows, List<TRow>? inserted, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        using var next = new Lookahead<TNew>(rows.GetEnumerator());
        if (!next.HasCurrent)
            return 0;

        var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // In a transaction the statements are part of it already.
            var transaction = session is Transactions.TransactionSession ? null : await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            long count = 0;
            try
            {
                if (session.Tenant is { } tenant)
                    await tenant.SetAsync(connection, cancellationToken).ConfigureAwait(false);
                count = insert.Numbers is null
                    ? await SendAsync(session, connection, insert, next, inserted, cancellationToken).ConfigureAwait(false)
                    : await SendNumberedAsync(session, connection, insert, insert.Numbers, next, inserted, cancellationToken).ConfigureAwait(false);

                cancellationToken.ThrowIfCancellationRequested();
                if (transaction is not null)
                    await Transactions.TransactionRunner.CommitAsync(session.Services, transaction).ConfigureAwait(false);
            }
            finally
            {
                if (transaction is not null)
                    await transaction.DisposeAsync().ConfigureAwait(false);
            }

            return count;
        }
        finally
        {
            await session.ReturnAsync(connection).ConfigureAwait(false);
        }
    }

    /// <summary>Assigns numbers to a group of rows at a time, then sends them.</summary>
    private static async Task<long> SendNumberedAsync<TRow, TNew>(
        DatabaseSession session, NpgsqlConnection connection, BulkInsert<TRow, TNew> insert, BulkNumbers<TNew> numbers, Lookahead<TNew> next, List<TRow>? inserted,
        CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        long count = 0;
        while (next.HasCurrent)
        {
            var rows = new List<TNew>();
            try
            {
                for (; next.HasCurrent && rows.Count < NumberedSize; next.MoveNext())
                    rows.Add(next.Current);
                await numbers.GiveAsync(session, connection, insert.Table, rows, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                session.Abort(exception);
                throw;
            }

            using var numbered = new Lookahead<TNew>(rows.GetEnumerator());
            count += await SendAsync(session, connection, insert, numbered, inserted, cancellationToken).ConfigureAwait(false);
        }

        return count;
    }

    private static async Task<long> SendAsync<TRow, TNew>(
        DatabaseSession session, NpgsqlConnection connection, BulkInsert<TRow, TNew> insert, Lookahead<TNew> next, List<TRow>? inserted, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        long count = 0;
        while (next.HasCurrent)
        {
            var columns = insert.Columns(next.Current);
            count += inserted is null && insert.CanCopy(columns)
                ? await CopyAsync(session, connection, insert, columns, next, cancellationToken).ConfigureAwait(false)
                : await InsertAsync(session, connection, insert, next, inserted, cancellationToken).ConfigureAwait(false);
        }

        return count;
    }

    private static async Task<long> CopyAsync<TRow, TNew>(
        DatabaseSession session, NpgsqlConnection connection, BulkInsert<TRow, TNew> insert, ColumnSet columns, Lookahead<TNew> next, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var sql = insert.CopySql(columns);
        var started = session.Services.Log.Start();
        try
        {
            var importer = await connection.BeginBinaryImportAsync(sql, cancellationToken).ConfigureAwait(false);
            await using (importer.ConfigureAwait(false))
            {
                var row = new CopyRow(importer, session.Services.Json);
                while (next.HasCurrent && insert.Columns(next.Current) == columns)
                {
                    await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
                    await insert.Copy(row, next.Current, cancellationToken).ConfigureAwait(false);
                    next.MoveNext();
                }

                var count = (long)await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);
                session.Services.Log.Executed(started, sql);
                return count;
            }
        }
        catch (Exception exception) when (Fail(session, exception, sql) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>A COPY that ends early, for example by an exception of the row source, leaves a transaction from which there is only rolling back.</summary>
    private static Exception? Fail(DatabaseSession session, Exception exception, string sql)
    {
        var translated = exception is WitException ? null : session.Fail(exception, sql);
        session.Abort(translated ?? exception);
        return translated;
    }

    private static async Task<long> InsertAsync<TRow, TNew>(
        DatabaseSession session, NpgsqlConnection connection, BulkInsert<TRow, TNew> insert, Lookahead<TNew> next, List<TRow>? inserted, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var rows = new List<TNew>(BatchSize);
        while (next.HasCurrent && rows.Count < BatchSize && (inserted is not null || !insert.CanCopy(insert.Columns(next.Current))))
        {
            rows.Add(next.Current);
            next.MoveNext();
        }

        await BatchRunner.RunAsync(session, connection, [new InsertRowsPart<TRow, TNew>(session.Services.Writes, insert, rows, inserted)], cancellationToken).ConfigureAwait(false);
        return rows.Count;
    }
}
