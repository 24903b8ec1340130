namespace Wit.Sdk.Migrations.Running;

/// <summary>
/// An index that is built concurrently and interrupted stays behind, invalid: it is kept up with every write, serves no query, and is in the way of the next attempt. Here it
/// is found, and dropped before the statement runs again.
/// </summary>
internal sealed class IndexRepair(ServerSession session)
{
    /// <summary>An index that another session is building is invalid too, but not one of ours: the lock of migrations is held.</summary>
    private const string Find = """
        SELECT CASE WHEN i.indisvalid THEN 'valid' WHEN p.pid IS NULL THEN 'invalid' ELSE 'in progress' END, format('%I.%I', n.nspname, c.relname)
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
          LEFT JOIN pg_stat_progress_create_index p ON p.index_relid = i.indexrelid AND p.datname = current_database()
        WHERE i.indrelid = to_regclass($1) AND c.relname = (parse_ident($2))[1]::name
        """;

    /// <summary>Whether the index exists and is usable.</summary>
    public async Task<bool> IsValidAsync(IndexStatement index, CancellationToken cancellationToken) =>
        (await FindAsync(index, cancellationToken).ConfigureAwait(false)).State == "valid";

    /// <summary>Whether a statement that was started, and whose end was not seen, has done its work.</summary>
    public async Task<bool> IsDoneAsync(IndexStatement index, CancellationToken cancellationToken) => index.IsCreate
        ? await IsValidAsync(index, cancellationToken).ConfigureAwait(false)
        : await session.ScalarAsync("SELECT to_regclass($1) IS NULL", [index.Index], cancellationToken).ConfigureAwait(false) is true;

    /// <summary>Drops the index if it is invalid, and returns its name then.</summary>
    public async Task<string?> DropInvalidAsync(IndexStatement index, CancellationToken cancellationToken)
    {
        var (state, name) = await FindAsync(index, cancellationToken).ConfigureAwait(false);
        if (state != "invalid")
            return null;

        // It waits for every transaction that may use the index.
        await session.RunLongAsync("DROP INDEX CONCURRENTLY IF EXISTS " + name, cancellationToken).ConfigureAwait(false);
        return name;
    }

    private async Task<(string? State, string? Name)> FindAsync(IndexStatement index, CancellationToken cancellationToken)
    {
        if (index.Table is not { } table)
            return default;
        var found = await session.ListAsync(Find, [table, index.Index], static row => (State: row.GetString(0), Name: row.GetString(1)), cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? default : found[0];
    }
}
