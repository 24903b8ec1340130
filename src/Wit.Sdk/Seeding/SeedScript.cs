using System.Reflection;
using System.Text;
using Npgsql;
using Wit.Sdk.Migrations;

namespace Wit.Sdk.Seeding;

/// <summary>
/// A file of SQL that fills a database with data to begin with. It runs as a whole or not at all, in one round trip; written with <c>ON CONFLICT DO NOTHING</c> it may run again.
/// </summary>
public sealed class SeedScript
{
    private const string Resource = "Wit.Seed.sql";

    /// <summary>Reads a text.</summary>
    /// <param name="name">What failures and results call it, such as <c>schema/seed.sql</c>.</param>
    /// <param name="sql">Statements, each ended by a semicolon.</param>
    public SeedScript(string name, string sql)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(sql);
        Name = name;
        Statements = MigrationFile.Split(sql);
    }

    /// <summary>What failures and results call it.</summary>
    public string Name { get; }

    /// <summary>What runs, in order.</summary>
    public IReadOnlyList<MigrationStatement> Statements { get; }

    /// <summary>The <c>seed.sql</c> that a build found in the schema's folder and embedded.</summary>
    /// <param name="assembly">The assembly that was built.</param>
    /// <exception cref="InvalidOperationException">The assembly embeds none.</exception>
    public static SeedScript FromAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException(
            $"{assembly.GetName().Name} embeds no seed data; put \"seed.sql\" into the folder of the schema and build again (the property WitSeedFile names another file).");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SeedScript("seed.sql", reader.ReadToEnd());
    }

    /// <summary>Runs the script in a transaction of its own. One round trip, besides that of the commit.</summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="cancellationToken">Cancels the statement that runs; nothing has happened then.</param>
    /// <returns>What each statement did.</returns>
    /// <exception cref="MigrationException">A statement failed, or would end the transaction: the message has SQLSTATE, file, line and statement. Nothing has happened.</exception>
    public async Task<SeedResult> ApplyAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ThrowIfTransactional();
        if (Statements.Count == 0)
            return new SeedResult(Name, []);

        var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var result = await RunAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return result;
            }
        }
    }

    private async Task<SeedResult> RunAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        var batch = new NpgsqlBatch(connection, transaction) { Timeout = 0 };
        await using (batch.ConfigureAwait(false))
        {
            // The first is ours, so that the file means the same on every server.
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Connections.SessionSettings.SetLocalSql));
            foreach (var statement in Statements)
                batch.BatchCommands.Add(new NpgsqlBatchCommand(statement.Sql));
            try
            {
                await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException exception)
            {
                throw StatementFailure.Of(Name, isWhole: true, Statements[Done(batch)], exception);
            }

            return new SeedResult(Name, [.. Statements.Select((statement, index) => Seeded(statement, batch.BatchCommands[index + 1]))]);
        }
    }

    /// <summary>The number of statements that the server completed before one failed.</summary>
    private static int Done(NpgsqlBatch batch)
    {
        var done = 0;
        while (done < batch.BatchCommands.Count - 2 && batch.BatchCommands[done + 1].StatementType != StatementType.Unknown)
            done++;
        return done;
    }

    private static SeededStatement Seeded(MigrationStatement statement, NpgsqlBatchCommand command) =>
        new(StatementFailure.LineOf(statement), command.StatementType, checked((long)command.Rows));

    private void ThrowIfTransactional()
    {
        if (Statements.FirstOrDefault(static statement => TransactionControl.IsAny(statement.Sql)) is not { } statement)
            return;
        var line = StatementFailure.LineOf(statement);
        throw new MigrationException($"{Name}({line}): the file runs in one transaction, which \"{statement.Sql}\" would begin or end; nothing was run. Take it out of the file")
        {
            File = Name, Line = line, Statement = statement.Sql,
        };
    }
}
