using System.Text.Json;
using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries;

/// <summary>
/// A stream in a transaction: a statement that is cancelled there takes the transaction with it, so it runs between a savepoint and its release, all in one round trip. Only
/// where it is stopped early the savepoint is rolled back to.
/// </summary>
internal sealed class TransactionStream(NpgsqlBatch batch, string savepoint) : StreamStatement
{
    /// <summary>The batch of a stream.</summary>
    public static NpgsqlBatch CreateBatch(NpgsqlConnection connection, string savepoint, string sql, Action<StatementParameters> bind, JsonSerializerOptions? json)
    {
        var batch = connection.CreateBatch();
        foreach (var text in (ReadOnlySpan<string>)[$"SAVEPOINT {savepoint}", sql, $"RELEASE SAVEPOINT {savepoint}"])
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = text;
            batch.BatchCommands.Add(command);
        }

        bind(new StatementParameters(batch.BatchCommands[1].Parameters, json));
        return batch;
    }

    /// <inheritdoc/>
    public override Task<NpgsqlDataReader> ExecuteAsync(CancellationToken cancellationToken) => batch.ExecuteReaderAsync(cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask StopAsync(NpgsqlDataReader reader)
    {
        if (!await ReaderEnd.StopAsync(reader, batch.Cancel).ConfigureAwait(false))
            return;
        await reader.DisposeAsync().ConfigureAwait(false);
        await Transactions.TransactionRunner.ExecuteAsync(
            batch.Connection!, $"ROLLBACK TO SAVEPOINT {savepoint}; RELEASE SAVEPOINT {savepoint}", CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => batch.DisposeAsync();
}
