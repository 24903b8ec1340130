using Npgsql;

namespace Wit.Sdk.Connections;

/// <summary>The errors of connections: an exhausted pool, for which Npgsql has no type, a server that does not answer, and one that refuses.</summary>
internal static class PoolErrors
{
    private const string Exhausted = "The connection pool has been exhausted";

    /// <summary>The exception to throw in place of <paramref name="exception"/>; null to let it pass as it is.</summary>
    public static WitException? Translate(Exception exception) => exception switch
    {
        PostgresException => null,
        NpgsqlException { InnerException: TimeoutException } when exception.Message.StartsWith(Exhausted, StringComparison.Ordinal) => new ConnectionPoolExhaustedException(
            "all connections of the pool stayed in use for as long as a caller waits: end streams, transactions and connections sooner, or raise \"Maximum Pool Size\" or \"Timeout\" " +
            "in the connection string",
            exception),
        // With several hosts, Npgsql wraps the error of each.
        NpgsqlException { InnerException: AggregateException hosts } when hosts.InnerExceptions.OfType<WitException>().FirstOrDefault() is { } first => first,
        NpgsqlOperationInProgressException => null,
        NpgsqlException { InnerException: TimeoutException } => new StatementTimeoutException("the server did not answer in time, and the statement was cancelled; raise CommandTimeout, or see what it waits for", exception),
        NpgsqlException failed => new ConnectionFailedException($"the connection to the server failed: {(failed.InnerException ?? failed).Message}", failed),
        _ => null,
    };

    /// <summary>The same where a connection is opened, before a statement.</summary>
    public static WitException? TranslateOpening(Exception exception) => exception switch
    {
        PostgresException refused => new StatementFailedException($"the server refused the connection with SQLSTATE {refused.SqlState}: {refused.MessageText}", string.Empty, [], [], refused),
        NpgsqlException { InnerException: TimeoutException } failed when !exception.Message.StartsWith(Exhausted, StringComparison.Ordinal) =>
            new ConnectionFailedException("the connection to the server could not be opened in time; see that it answers, or raise \"Timeout\" in the connection string", failed),
        _ => Translate(exception),
    };

    /// <summary>Opens a connection of a data source.</summary>
    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        try
        {
            return await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (TranslateOpening(exception) is { } translated)
        {
            throw translated;
        }
    }
}
