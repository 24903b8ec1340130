using Npgsql;

namespace Wit.Sdk.Queries;

/// <summary>A stream outside of a transaction: the statement alone, which is cancelled.</summary>
internal sealed class PooledStream(NpgsqlCommand command) : StreamStatement
{
    /// <inheritdoc/>
    public override Task<NpgsqlDataReader> ExecuteAsync(CancellationToken cancellationToken) => command.ExecuteReaderAsync(cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask StopAsync(NpgsqlDataReader reader) => await ReaderEnd.StopAsync(reader, command.Cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => command.DisposeAsync();
}
