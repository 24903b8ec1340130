using Wit.Sdk.Migrations.Running;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Migrations.History;

/// <summary>
/// A table of our own beside drizzle's: how far a file without a transaction has come, so that it goes on where it was interrupted. A row goes when its file is done; the
/// table is made when it is first needed.
/// </summary>
internal sealed class StepHistory(ServerSession session, MigrationOptions options)
{
    private readonly string _table = SqlIdentifier.Quote(options.SchemaName) + ".\"__wit_migration_steps\"";

    public Task CreateAsync(CancellationToken cancellationToken) => session.RunAsync(
        $"CREATE TABLE IF NOT EXISTS {_table} (created_at bigint PRIMARY KEY, steps_done integer NOT NULL, hash text NOT NULL, has_started boolean NOT NULL)",
        [],
        cancellationToken);

    /// <summary>The recorded steps, by the file's <c>created_at</c>.</summary>
    public async Task<IReadOnlyDictionary<long, StepProgress>> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = new Dictionary<long, StepProgress>();
        if (await session.ScalarAsync("SELECT to_regclass($1) IS NULL", [_table], cancellationToken).ConfigureAwait(false) is true)
            return rows;

        var read = await session.ListAsync(
            $"SELECT created_at, steps_done, hash, has_started FROM {_table}",
            [],
            static row => (CreatedAt: row.GetInt64(0), Progress: new StepProgress(row.GetInt32(1), row.GetString(2), row.GetBoolean(3))),
            cancellationToken).ConfigureAwait(false);
        foreach (var (createdAt, progress) in read)
            rows.Add(createdAt, progress);
        return rows;
    }

    public Task WriteAsync(MigrationFile file, StepProgress progress, CancellationToken cancellationToken) => session.RunAsync(
        $"""
        INSERT INTO {_table} (created_at, steps_done, hash, has_started) VALUES ($1, $2, $3, $4)
        ON CONFLICT (created_at) DO UPDATE SET steps_done = excluded.steps_done, hash = excluded.hash, has_started = excluded.has_started
        """,
        [file.CreatedAt, progress.Done, progress.Hash, progress.HasStarted],
        cancellationToken);

    public Task RemoveAsync(MigrationFile file, CancellationToken cancellationToken) =>
        session.RunAsync($"DELETE FROM {_table} WHERE created_at = $1", [file.CreatedAt], cancellationToken);
}
