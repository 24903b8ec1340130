using System.Data.Common;
using Npgsql;

namespace Wit.Sdk.Queries;

/// <summary>Ends a reader that is not read further: disposing it would read the rest.</summary>
internal static class ReaderEnd
{
    /// <summary>Rows that may be read before the statement is cancelled: those that are here already cost less than a cancellation, which takes a connection of its own.</summary>
    private const int Patience = 500;

    /// <summary>Reads what is here already, and cancels the statement where that is not all.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="cancel">Cancels its statement.</param>
    /// <returns>Whether the server ended the statement before its last row, by the cancellation or by an error in a row that was not requested.</returns>
    public static async ValueTask<bool> StopAsync(DbDataReader reader, Action cancel)
    {
        if (reader.IsClosed)
            return false;
        try
        {
            var next = reader.ReadAsync(CancellationToken.None);
            for (var count = 0; next.IsCompletedSuccessfully && count < Patience; count++)
            {
                if (!await next.ConfigureAwait(false))
                    return false;
                next = reader.ReadAsync(CancellationToken.None);
            }

            cancel();
            while (await next.ConfigureAwait(false))
                next = reader.ReadAsync(CancellationToken.None);
            return false;
        }
        catch (Exception exception) when (exception is OperationCanceledException or PostgresException)
        {
            return true;
        }
        catch (NpgsqlException)
        {
            // The connection is broken: the pool does not use it again, and a transaction on it can't commit.
            return false;
        }
    }
}
