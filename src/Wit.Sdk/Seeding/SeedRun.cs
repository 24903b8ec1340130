using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Migrations.Running;

namespace Wit.Sdk.Seeding;

/// <summary>Runs the statements of a seed script in one transaction, those between two COPY in one round trip.</summary>
internal sealed class SeedRun(ServerSession session, string name, IReadOnlyList<MigrationStatement> statements)
{
    /// <summary>Settings of the file must not reach the next user of the connection, nor deferred checks the commit, where they have no line.</summary>
    private static readonly string[] s_last = ["SET CONSTRAINTS ALL IMMEDIATE", "RESET SESSION AUTHORIZATION", "RESET ROLE", "RESET ALL"];

    public async Task<IReadOnlyList<SeededStatement>> ApplyAsync(CancellationToken cancellationToken)
    {
        var done = new List<SeededStatement>(statements.Count);
        await session.RunAsync("BEGIN", [], cancellationToken).ConfigureAwait(false);
        try
        {
            await session.SetLocalMeaningAsync(cancellationToken).ConfigureAwait(false);
            while (done.Count < statements.Count)
                done.AddRange(await NextAsync(done.Count, cancellationToken).ConfigureAwait(false));
            if (statements[^1].CopyData is not null)
                await RunAsync(statements.Count, statements.Count, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            if (session.IsOpen)
                await session.RunAsync("ROLLBACK", [], CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        await session.RunLongAsync("COMMIT", CancellationToken.None).ConfigureAwait(false);
        return done;
    }

    private async Task<IReadOnlyList<SeededStatement>> NextAsync(int start, CancellationToken cancellationToken)
    {
        var statement = statements[start];
        if (statement.CopyData is { } data)
        {
            try
            {
                var rows = await session.LongAsync((connection, token) => StatementRunner.CopyAsync(connection, statement.Sql, data, token), cancellationToken).ConfigureAwait(false);
                return [new SeededStatement(StatementFailure.LineOf(statement), StatementType.Copy, rows)];
            }
            catch (NpgsqlException exception)
            {
                throw StatementFailure.Of(name, statement, exception, StatementFailure.NothingApplied);
            }
        }

        var end = start;
        while (end < statements.Count && statements[end].CopyData is null)
            end++;
        return await RunAsync(start, end, cancellationToken).ConfigureAwait(false);
    }

    private Task<IReadOnlyList<SeededStatement>> RunAsync(int start, int end, CancellationToken cancellationToken) =>
        session.LongAsync((connection, token) => RunAsync(connection, start, end, token), cancellationToken);

    private async Task<IReadOnlyList<SeededStatement>> RunAsync(NpgsqlConnection connection, int start, int end, CancellationToken cancellationToken)
    {
        var batch = new NpgsqlBatch(connection) { Timeout = 0 };
        await using (batch.ConfigureAwait(false))
        {
            for (var index = start; index < end; index++)
                batch.BatchCommands.Add(Command(statements[index].Sql));
            foreach (var last in end == statements.Count ? s_last : [])
                batch.BatchCommands.Add(new NpgsqlBatchCommand(last));
            try
            {
                await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException exception)
            {
                throw StatementFailure.Of(name, statements[Math.Min(start + Done(batch), statements.Count - 1)], exception, StatementFailure.NothingApplied);
            }

            return [.. statements.Take(start..end).Select((statement, index) => Seeded(statement, batch.BatchCommands[index]))];
        }
    }

    private static NpgsqlBatchCommand Command(string sql)
    {
        var command = new NpgsqlBatchCommand(sql);
        if (StatementRunner.IsIndivisible(sql))
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = 0 });
        return command;
    }

    /// <summary>The number of statements that the server completed before one failed.</summary>
    private static int Done(NpgsqlBatch batch)
    {
        var done = 0;
        while (done < batch.BatchCommands.Count - 1 && batch.BatchCommands[done].StatementType != StatementType.Unknown)
            done++;
        return done;
    }

    private static SeededStatement Seeded(MigrationStatement statement, NpgsqlBatchCommand command) =>
        new(StatementFailure.LineOf(statement), command.StatementType, checked((long)command.Rows));
}
