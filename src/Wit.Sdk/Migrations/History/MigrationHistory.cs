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

    /// <summary>
    /// Creates the table, or adds the columns that the form of the files needs; drizzle 1.0 knows its migrations by name, and adds the names as this does. Only under the lock: IF NOT
    /// EXISTS alone fails when two sessions race.
    /// </summary>
    public async Task PrepareAsync(IReadOnlyList<MigrationFile> files, CancellationToken cancellationToken)
    {
        var isNamed = files.Any(static file => file.IsOfDrizzleOne);
        if (!await ExistsAsync(cancellationToken).ConfigureAwait(false))
            await CreateAsync(isNamed, cancellationToken).ConfigureAwait(false);
        else if (isNamed && !await HasNamesAsync(cancellationToken).ConfigureAwait(false))
            await AddNamesAsync(files, cancellationToken).ConfigureAwait(false);
    }

    private async Task CreateAsync(bool isNamed, CancellationToken cancellationToken)
    {
        // CREATE SCHEMA IF NOT EXISTS requires a right that is not needed if the schema exists.
        if (await session.ScalarAsync("SELECT to_regnamespace($1) IS NULL", [_schema], cancellationToken).ConfigureAwait(false) is true)
            await session.RunAsync($"CREATE SCHEMA IF NOT EXISTS {_schema}", [], cancellationToken).ConfigureAwait(false);
        await session.RunAsync(
            $"CREATE TABLE IF NOT EXISTS {_table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint{(isNamed ? ", name text, applied_at timestamp with time zone DEFAULT now()" : string.Empty)})",
            [],
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The rows; without names where the table is that of drizzle 0.</summary>
    public async Task<IReadOnlyList<AppliedMigration>> ReadAsync(CancellationToken cancellationToken)
    {
        var name = await HasNamesAsync(cancellationToken).ConfigureAwait(false) ? "name" : "NULL::text";
        return await session.ListAsync(
            $"SELECT hash, created_at, {name} FROM {_table} WHERE created_at IS NOT NULL ORDER BY created_at, id",
            [],
            static row => new AppliedMigration(row.GetString(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2)),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> HasNamesAsync(CancellationToken cancellationToken) => (bool)(await session.ScalarAsync(
        "SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass($1) AND attname = 'name' AND NOT attisdropped)", [_table], cancellationToken).ConfigureAwait(false))!;

    private async Task AddNamesAsync(IReadOnlyList<MigrationFile> files, CancellationToken cancellationToken)
    {
        var statuses = MigrationComparison.Compare(files, await ReadAsync(cancellationToken).ConfigureAwait(false));
        await session.RunAsync($"ALTER TABLE {_table} ADD COLUMN IF NOT EXISTS \"name\" text", [], cancellationToken).ConfigureAwait(false);
        await session.RunAsync($"ALTER TABLE {_table} ADD COLUMN IF NOT EXISTS \"applied_at\" timestamp with time zone DEFAULT now()", [], cancellationToken).ConfigureAwait(false);
        foreach (var status in statuses.Where(static status => status is { File: not null, AppliedHash: not null }))
        {
            await session.RunAsync(
                $"UPDATE {_table} SET \"name\" = $1, \"applied_at\" = NULL WHERE \"hash\" = $2 AND \"name\" IS NULL",
                [status.File!.Tag, status.AppliedHash!],
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a file is recorded; to be asked under the lock.</summary>
    public async Task<bool> HasAsync(MigrationFile file, CancellationToken cancellationToken) => (bool)(await session.ScalarAsync(
        $"SELECT EXISTS (SELECT FROM {_table} WHERE hash = $1 AND created_at = $2)", [file.Hash, file.CreatedAt], cancellationToken).ConfigureAwait(false))!;

    public Task AddAsync(MigrationFile file, CancellationToken cancellationToken) => file.IsOfDrizzleOne
        ? session.RunAsync($"INSERT INTO {_table} (\"hash\", \"created_at\", \"name\") VALUES ($1, $2, $3)", [file.Hash, file.CreatedAt, file.Tag], cancellationToken)
        : session.RunAsync($"INSERT INTO {_table} (\"hash\", \"created_at\") VALUES ($1, $2)", [file.Hash, file.CreatedAt], cancellationToken);

    /// <summary>Updates the row of a file to the time in its journal, by which drizzle's migrator knows that it was applied.</summary>
    public Task MoveAsync(string hash, long from, long to, CancellationToken cancellationToken) =>
        session.RunAsync($"UPDATE {_table} SET \"created_at\" = $3 WHERE \"hash\" = $1 AND \"created_at\" = $2", [hash, from, to], cancellationToken);
}
