using Npgsql;

namespace Wit.Sdk.Connections;

/// <summary>Tells an exhausted pool, for which Npgsql has no type, from a server that does not answer.</summary>
internal static class PoolErrors
{
    private const string Exhausted = "The connection pool has been exhausted";

    /// <summary>The exception to throw in place of <paramref name="exception"/>; null to let it pass as it is.</summary>
    public static WitException? Translate(Exception exception) => exception switch
    {
        NpgsqlException { InnerException: TimeoutException } when exception.Message.StartsWith(Exhausted, StringComparison.Ordinal) => new ConnectionPoolExhaustedException(
            "all connections of the pool stayed in use for as long as a caller waits: end streams, transactions and connections sooner, or raise \"Maximum Pool Size\" or \"Timeout\" " +
            "in the connection string",
            exception),
        // With several hosts, Npgsql wraps what each of them gave.
        NpgsqlException { InnerException: AggregateException hosts } => hosts.InnerExceptions.OfType<PoolerDetectedException>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>Opens a connection of a data source.</summary>
    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        try
        {
            return await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (Translate(exception) is { } translated)
        {
            throw translated;
        }
    }
}
