using System.Diagnostics;
using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>Applies one file after another on the connection that holds the lock.</summary>
internal sealed class MigrationRun(NpgsqlConnection connection, MigrationHistory history, MigrationLog log)
{
    private const int MaxStatementLength = 2000;

    public async Task ApplyAsync(IReadOnlyList<MigrationFile> pending, IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        for (var index = 0; index < pending.Count; index++)
        {
            var file = pending[index];
            progress?.Report(new MigrationProgress(file, index + 1, pending.Count, null));
            var started = Stopwatch.GetTimestamp();
            if (file.RunsInTransaction)
                await ApplyInTransactionAsync(file, cancellationToken).ConfigureAwait(false);
            else
                await ApplyAsync(file, cancellationToken).ConfigureAwait(false);

            var elapsed = Stopwatch.GetElapsedTime(started);
            log.Applied(file.FileName, elapsed.TotalMilliseconds, index + 1, pending.Count);
            progress?.Report(new MigrationProgress(file, index + 1, pending.Count, elapsed));
        }
    }

    private static MigrationException Failure(MigrationFile file, MigrationStatement statement, PostgresException exception)
    {
        // The server counts characters from 1; 0 is no position.
        var sql = statement.Sql;
        var line = statement.Line + sql.AsSpan(0, Math.Clamp(exception.Position - 1, 0, sql.Length)).Count('\n');
        var shown = sql.Length <= MaxStatementLength ? sql : string.Concat(sql.AsSpan(0, MaxStatementLength), " ...");
        var rest = file.RunsInTransaction ? "nothing of this file was applied" : "the statements before it in this file were applied";
        return new MigrationException(
            $"{file.FileName}({line}): SQLSTATE {exception.SqlState}: {exception.MessageText}; {rest}\n{shown}", exception)
        {
            File = file.FileName,
            Line = line,
            Statement = sql,
            SqlState = exception.SqlState,
        };
    }

    private async Task ApplyInTransactionAsync(MigrationFile file, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await ApplyAsync(file, cancellationToken).ConfigureAwait(false);
            try
            {
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException exception)
            {
                throw Failure(file, new MigrationStatement("COMMIT", file.Statements.Count == 0 ? 1 : file.Statements[^1].Line), exception);
            }
        }
    }

    private async Task ApplyAsync(MigrationFile file, CancellationToken cancellationToken)
    {
        foreach (var statement in file.Statements)
        {
            try
            {
                await ExecuteAsync(statement.Sql, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException exception)
            {
                throw Failure(file, statement, exception);
            }
        }

        await history.AddAsync(file, cancellationToken).ConfigureAwait(false);
    }

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
