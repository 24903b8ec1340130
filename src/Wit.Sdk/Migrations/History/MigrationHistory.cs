using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Migrations;

/// <summary>drizzle's table of applied migrations, made and filled as drizzle-orm's migrator does.</summary>
internal sealed class MigrationHistory(NpgsqlConnection connection, MigrationOptions options)
{
    private readonly string _schema = SqlIdentifier.Quote(options.SchemaName);
    private readonly string _table = SqlIdentifier.Quote(options.SchemaName) + "." + SqlIdentifier.Quote(options.TableName);

    public async Task<bool> ExistsAsync(CancellationToken cancellationToken) =>
        (bool)(await ServerCommand.ScalarAsync(connection, "SELECT to_regclass($1) IS NOT NULL", [_table], cancellationToken).ConfigureAwait(false))!;

    /// <summary>Only under the lock: IF NOT EXISTS alone fails when two sessions race.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        // CREATE SCHEMA IF NOT EXISTS needs a right that nobody needs where the schema is there.
        if (await ServerCommand.ScalarAsync(connection, "SELECT to_regnamespace($1) IS NULL", [_schema], cancellationToken).ConfigureAwait(false) is true)
            await ServerCommand.RunAsync(connection, $"CREATE SCHEMA IF NOT EXISTS {_schema}", [], cancellationToken).ConfigureAwait(false);
        await ServerCommand.RunAsync(
            connection, $"CREATE TABLE IF NOT EXISTS {_table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)", [], cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<(string Hash, long CreatedAt)>> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = new List<(string, long)>();
        var command = ServerCommand.Create(connection, $"SELECT hash, created_at FROM {_table} WHERE created_at IS NOT NULL ORDER BY created_at, id", []);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    rows.Add((reader.GetString(0), reader.GetInt64(1)));
            }
        }

        return rows;
    }

    public Task AddAsync(MigrationFile file, CancellationToken cancellationToken) =>
        ServerCommand.RunAsync(connection, $"INSERT INTO {_table} (\"hash\", \"created_at\") VALUES ($1, $2)", [file.Hash, file.CreatedAt], cancellationToken);

    /// <summary>Gives the row of a file the time that its journal says now, by which drizzle's migrator knows that it was applied.</summary>
    public Task MoveAsync(string hash, long from, long to, CancellationToken cancellationToken) =>
        ServerCommand.RunAsync(connection, $"UPDATE {_table} SET \"created_at\" = $3 WHERE \"hash\" = $1 AND \"created_at\" = $2", [hash, from, to], cancellationToken);
}
