using Npgsql;
using Wit.Sdk.Queries;

namespace Wit.Sdk.Tenants;

/// <summary>A stream behind the statement that names the tenant, in one round trip.</summary>
internal sealed class TenantStream(NpgsqlBatch batch) : StreamStatement
{
    /// <inheritdoc/>
    public override async Task<NpgsqlDataReader> ExecuteAsync(CancellationToken cancellationToken)
    {
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // The first result is that of the setting.
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            return reader;
        }
        catch
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask StopAsync(NpgsqlDataReader reader) => await ReaderEnd.StopAsync(reader, batch.Cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => batch.DisposeAsync();
}
