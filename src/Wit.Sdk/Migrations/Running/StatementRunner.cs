using System.Text.RegularExpressions;
using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>Runs statements of files as they are written.</summary>
internal sealed partial class StatementRunner(NpgsqlConnection connection)
{
    /// <summary>Runs a step inside the transaction that is open.</summary>
    /// <remarks>
    /// Rows that others hold may be waited for, since nobody queues behind that; only from the first statement on that takes a lock of a table, the time for any lock is short.
    /// </remarks>
    /// <exception cref="MigrationException">The server refused a statement, or the connection was lost.</exception>
    public async Task RunAsync(MigrationFile file, MigrationStep step, LockPatience patience, CancellationToken cancellationToken)
    {
        var isShort = false;
        foreach (var statement in step.Statements)
        {
            if (!isShort && !Data().IsMatch(statement.Sql))
            {
                await patience.SetTimeoutAsync(isLocal: true, cancellationToken).ConfigureAwait(false);
                isShort = true;
            }

            await RunAsync(file, statement, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="MigrationException">The server refused it, or the connection was lost.</exception>
    public async Task RunAsync(MigrationFile file, MigrationStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(statement.Sql, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            throw StatementFailure.Of(file, statement, exception);
        }
    }

    /// <summary>Commits; what is checked only now (deferred constraints) fails at the step's last statement.</summary>
    public static async Task CommitAsync(NpgsqlTransaction transaction, MigrationFile file, MigrationStep step, CancellationToken cancellationToken)
    {
        try
        {
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            var last = step.Statements.Count == 0 ? new MigrationStatement(string.Empty, 1) : step.Statements[^1];
            throw StatementFailure.Of(file, last with { Sql = "COMMIT" }, exception);
        }
    }

    [GeneratedRegex(SqlLead.Pattern + @"(SELECT|INSERT|UPDATE|DELETE|MERGE|WITH|VALUES)\b", SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Data();

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;

            // Npgsql splits text without parameters at semicolons, also within the body of a function. With a positional one, which the statement need not use, it sends the
            // text as it is.
            if (sql.Contains("ATOMIC", StringComparison.OrdinalIgnoreCase))
                command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = 0 });

            // Building an index takes as long as it takes.
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
