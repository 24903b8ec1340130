using Wit.Sdk.Migrations.Running;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Migrations.History;

/// <summary>drizzle's table of applied migrations, made and filled as drizzle-orm's migrator does.</summary>
internal sealed class MigrationHistory(ServerSession session, MigrationOptions options)
{
    private readonly string _schema = SqlIdentifier.Quote(options.SchemaName);
    private readonly string _table = SqlIdentifier.Quote(options.SchemaName) + "." + SqlIdentifier.Quote(options.TableName);

    public async Task<bool> ExistsAsync(CancellationToken cancellationToken) =>
        (bool)(await session.ScalarAsync("SELECT to_regclass($1) IS NOT NULL", [_table], cancellationToken).ConfigureAwait(false))!;

    /// <summary>Only under the lock: IF NOT EXISTS alone fails when two sessions race.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        // CREATE SCHEMA IF NOT EXISTS needs a right that nobody needs where the schema is there.
        if (await session.ScalarAsync("SELECT to_regnamespace($1) IS NULL", [_schema], cancellationToken).ConfigureAwait(false) is true)
            await session.RunAsync($"CREATE SCHEMA IF NOT EXISTS {_schema}", [], cancellationToken).ConfigureAwait(false);
        await session.RunAsync(
            $"CREATE TABLE IF NOT EXISTS {_table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)", [], cancellationToken).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<(string Hash, long CreatedAt)>> ReadAsync(CancellationToken cancellationToken) => session.ListAsync(
        $"SELECT hash, created_at FROM {_table} WHERE created_at IS NOT NULL ORDER BY created_at, id", [], static row => (row.GetString(0), row.GetInt64(1)), cancellationToken);

    /// <summary>Whether a file is recorded; to be asked under the lock.</summary>
    public async Task<bool> HasAsync(MigrationFile file, CancellationToken cancellationToken) => (bool)(await session.ScalarAsync(
        $"SELECT EXISTS (SELECT FROM {_table} WHERE hash = $1 AND created_at = $2)", [file.Hash, file.CreatedAt], cancellationToken).ConfigureAwait(false))!;

    public Task AddAsync(MigrationFile file, CancellationToken cancellationToken) =>
        session.RunAsync($"INSERT INTO {_table} (\"hash\", \"created_at\") VALUES ($1, $2)", [file.Hash, file.CreatedAt], cancellationToken);

    /// <summary>Gives the row of a file the time that its journal says now, by which drizzle's migrator knows that it was applied.</summary>
    public Task MoveAsync(string hash, long from, long to, CancellationToken cancellationToken) =>
        session.RunAsync($"UPDATE {_table} SET \"created_at\" = $3 WHERE \"hash\" = $1 AND \"created_at\" = $2", [hash, from, to], cancellationToken);
}
