using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>drizzle's table of applied migrations, made and filled as drizzle-orm's migrator does.</summary>
internal sealed class MigrationHistory(NpgsqlConnection connection)
{
    private const string Table = "\"drizzle\".\"__drizzle_migrations\"";

    public async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        var command = Command($"SELECT to_regclass('{Table}') IS NOT NULL");
        await using (command.ConfigureAwait(false))
            return (bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Only under the lock: IF NOT EXISTS alone fails when two sessions race.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        var command = Command($"CREATE SCHEMA IF NOT EXISTS \"drizzle\"; CREATE TABLE IF NOT EXISTS {Table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)");
        await using (command.ConfigureAwait(false))
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<(string Hash, long CreatedAt)>> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = new List<(string, long)>();
        var command = Command($"SELECT hash, created_at FROM {Table} WHERE created_at IS NOT NULL ORDER BY created_at, id");
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

    public async Task AddAsync(MigrationFile file, CancellationToken cancellationToken)
    {
        var command = Command($"INSERT INTO {Table} (\"hash\", \"created_at\") VALUES ($1, $2)");
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = file.Hash });
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = file.CreatedAt });
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private NpgsqlCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
