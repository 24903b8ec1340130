using System.ComponentModel;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Paging;
using Wit.Sdk.Queries;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>Runs the reads of generated helpers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowReads
{
    /// <summary>Reads the one row, or null.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values that find it.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="query">The rows.</param>
    /// <param name="key">The values.</param>
    /// <param name="include">Related rows to load; null for none.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<TRow?> FindAsync<TRow, TKey>(
        DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, Include<TRow>? include, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        return include is null
            ? session.FindAsync<TRow, TKey>(query.FindSql, key, query.Bind, cancellationToken)
            : FirstAsync(IncludeRead<TRow, TKey>.RunAsync(session, session.Services.Includes.Get(new KeyedRows<TRow, TKey>(query, RowRead.Find), include), key, query.Bind, cancellationToken));
    }

    /// <summary>Whether there is a row.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values that find it.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="query">The rows.</param>
    /// <param name="key">The values.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<bool> ExistsAsync<TRow, TKey>(DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        return session.ExistsAsync(query.ExistsSql, key, query.Bind, cancellationToken);
    }

    /// <summary>Counts the rows.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values that the rows agree in.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="query">The rows.</param>
    /// <param name="key">The values.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<long> CountAsync<TRow, TKey>(DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        return session.RunAsync<long, TKey, Scalar<long>>(query.CountSql, null, key, query.Bind, cancellationToken);
    }

    /// <summary>Reads the rows that have one of many keys.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKeys">The keys, as arrays.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="query">The rows.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="include">Related rows to load; null for none.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<IReadOnlyList<TRow>> FindManyAsync<TRow, TKeys>(
        DatabaseSession session, RowQuery<TRow, TKeys> query, TKeys keys, Include<TRow>? include, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        return include is null
            ? session.ListAsync<TRow, TKeys>(query.FindManySql, keys, query.Bind, cancellationToken)
            : IncludeRead<TRow, TKeys>.RunAsync(session, session.Services.Includes.Get(new KeyedRows<TRow, TKeys>(query, RowRead.FindMany), include), keys, query.Bind, cancellationToken);
    }

    /// <summary>Reads the rows, in their order.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values that the rows agree in.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="query">The rows.</param>
    /// <param name="key">The values.</param>
    /// <param name="limit">The maximum number of rows; null for all.</param>
    /// <param name="include">Related rows to load; null for none.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static Task<IReadOnlyList<TRow>> ListAsync<TRow, TKey>(
        DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, int? limit, Include<TRow>? include, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        return ReadAsync(session, limit is null ? RowRead.All : RowRead.List, new BoundRows<TRow, TKey>(query, key, limit, null), include, cancellationToken);
    }

    /// <summary>Reads one page of the rows.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values that the rows agree in.</typeparam>
    /// <param name="session">Where the statement runs.</param>
    /// <param name="query">The rows.</param>
    /// <param name="key">The values.</param>
    /// <param name="size">The maximum number of rows, from 1.</param>
    /// <param name="after">Where the page before ended; null or empty for the first page.</param>
    /// <param name="include">Related rows to load; null for none.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PageTokenException">The token is not one of this list with these values.</exception>
    public static Task<Page<TRow>> PageAsync<TRow, TKey>(
        DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, int size, PageToken? after, Include<TRow>? include, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var place = PageTokens.Read<TRow, KeyedPages<TRow, TKey>>(new(query, key), after, session.Services.Options.PageTokenKey);
        return ReadPageAsync(session, query, key, size, place, include, cancellationToken);
    }

    /// <summary>Reads the rows one by one, in their order; only one is in memory.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TKey">The values that the rows agree in.</typeparam>
    /// <param name="session">Where the statement runs. Its connection is taken until the enumeration ends.</param>
    /// <param name="query">The rows.</param>
    /// <param name="key">The values.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public static IAsyncEnumerable<TRow> StreamAsync<TRow, TKey>(DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        return RowStream.ReadAsync<TRow, TKey>(session, query.StreamSql, key, query.Bind, cancellationToken);
    }

    /// <summary>Reads one row more than the page has, to know whether there is another page.</summary>
    private static async Task<Page<TRow>> ReadPageAsync<TRow, TKey>(
        DatabaseSession session, RowQuery<TRow, TKey> query, TKey key, int size, PagePlace? place, Include<TRow>? include, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow>
    {
        var limit = size == int.MaxValue ? size : size + 1;
        var read = place is null ? RowRead.FirstPage : RowRead.Page;
        var rows = await ReadAsync(session, read, new BoundRows<TRow, TKey>(query, key, limit, place), include, cancellationToken).ConfigureAwait(false);
        return PageTokens.Cut<TRow, KeyedPages<TRow, TKey>>(new(query, key), rows, size, session.Services.Options.PageTokenKey);
    }

    /// <summary>Reads rows in their order.</summary>
    private static Task<IReadOnlyList<TRow>> ReadAsync<TRow, TKey>(
        DatabaseSession session, RowRead read, BoundRows<TRow, TKey> rows, Include<TRow>? include, CancellationToken cancellationToken)
        where TRow : class, IRow<TRow> =>
        include is null
            ? session.ListAsync<TRow, BoundRows<TRow, TKey>>(
                rows.Query.Sql(read), rows, static (parameters, rows) => BoundRows<TRow, TKey>.Bind(parameters, rows), cancellationToken)
            : IncludeRead<TRow, BoundRows<TRow, TKey>>.RunAsync(
                session, session.Services.Includes.Get(new KeyedRows<TRow, TKey>(rows.Query, read), include), rows, static (parameters, rows) => BoundRows<TRow, TKey>.Bind(parameters, rows), cancellationToken);

    private static async Task<TRow?> FirstAsync<TRow>(Task<IReadOnlyList<TRow>> rows)
        where TRow : class => await rows.ConfigureAwait(false) is [var row, ..] ? row : null;
}
