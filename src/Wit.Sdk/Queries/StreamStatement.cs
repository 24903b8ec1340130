using Npgsql;

namespace Wit.Sdk.Queries;

/// <summary>The statement of a stream, which may be stopped before its last row.</summary>
internal abstract class StreamStatement : IAsyncDisposable
{
    /// <summary>Sends the statement.</summary>
    public abstract Task<NpgsqlDataReader> ExecuteAsync(CancellationToken cancellationToken);

    /// <summary>Ends the statement on the server where rows are left. The session is as usable afterwards as before.</summary>
    public abstract ValueTask StopAsync(NpgsqlDataReader reader);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
