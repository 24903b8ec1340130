using Npgsql;
using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Migrations.Running;

/// <summary>Runs statements of files as they are written.</summary>
internal sealed class StatementRunner(ServerSession session)
{
    /// <summary>Runs a step inside the transaction that is open, up to what is checked only at its end.</summary>
    /// <remarks>
    /// Waiting for rows that others hold is fine, since no session queues behind that; only from the first statement on that takes a lock of a table, the time for any lock is short.
    /// </remarks>
    /// <exception cref="StatementException">The server refused a statement, or the connection was lost.</exception>
    public async Task RunAsync(MigrationStep step, LockPatience patience, CancellationToken cancellationToken)
    {
        var isShort = false;
        foreach (var statement in step.Statements)
        {
            if (!isShort && TakesTableLock(statement.Sql))
            {
                await patience.SetTimeoutAsync(isLocal: true, cancellationToken).ConfigureAwait(false);
                isShort = true;
            }

            await RunAsync(statement, cancellationToken).ConfigureAwait(false);
        }

        // Deferred constraints are checked as the role and with the settings of the file.
        if (step.Statements.Count > 0)
            await RunAsync(step.Statements[^1] with { Sql = "SET CONSTRAINTS ALL IMMEDIATE", CopyData = null }, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="StatementException">The server refused it, or the connection was lost.</exception>
    public async Task RunAsync(MigrationStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            await session.LongAsync((connection, token) => ExecuteAsync(connection, statement, token), cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            throw new StatementException(statement, exception);
        }
    }

    /// <summary>Whether a statement can only be sent as it is: Npgsql splits text without parameters at semicolons, also within the body of a function.</summary>
    public static bool IsIndivisible(string sql) => sql.Contains(';', StringComparison.Ordinal);

    /// <summary>Sends the data of a <c>COPY ... FROM STDIN</c>.</summary>
    /// <returns>The number of its lines.</returns>
    public static async Task<int> CopyAsync(NpgsqlConnection connection, string sql, string data, CancellationToken cancellationToken)
    {
        var writer = await connection.BeginTextImportAsync(sql, cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
            await writer.WriteAsync(data.AsMemory(), cancellationToken).ConfigureAwait(false);
        return data.AsSpan().Count('\n');
    }

    private static bool TakesTableLock(string sql) => !SqlLead.BeginsWith(sql, "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "VALUES", "COPY", "SET", "RESET", "SHOW");

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, MigrationStatement statement, CancellationToken cancellationToken)
    {
        if (statement.CopyData is { } data)
            return await CopyAsync(connection, statement.Sql, data, cancellationToken).ConfigureAwait(false);
        var command = ServerCommand.Create(connection, statement.Sql, []);
        await using (command.ConfigureAwait(false))
        {
            // With a positional parameter, which the statement need not use, the text is sent as it is.
            if (IsIndivisible(statement.Sql))
                command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = 0 });
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
