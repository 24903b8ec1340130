using System.Globalization;

namespace Wit.Sdk.Migrations.Running;

/// <summary>The session that holds the lock of migrations.</summary>
/// <param name="Process">The process id of the server.</param>
/// <param name="Description">Who that is, as far as the role may know.</param>
internal sealed record LockHolder(int Process, string Description)
{
    /// <summary>A session of another role shows its process id only.</summary>
    private const string Sql = """
        SELECT l.pid, concat_ws(', ', nullif(quote_ident(coalesce(a.application_name, '')), '""'), host(a.client_addr) || coalesce(':' || nullif(a.client_port, -1), ''),
          'connected since ' || to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC',
          a.state || coalesce(' since ' || to_char(a.state_change AT TIME ZONE 'UTC', 'HH24:MI:SS') || ' UTC', ''),
          'query: ' || nullif(left(regexp_replace(a.query, '\s+', ' ', 'g'), 200), ''))
        FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.classid = ($1 >> 32)::oid AND l.objid = ($1 & 4294967295)::oid AND l.pid <> pg_backend_pid()
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        LIMIT 1
        """;

    public static async Task<LockHolder?> FindAsync(ServerSession session, CancellationToken cancellationToken)
    {
        var holders = await session.ListAsync(Sql, [MigrationLock.Key], static row => new LockHolder(row.GetInt32(0), row.GetString(1)), cancellationToken).ConfigureAwait(false);
        return holders.Count == 0 ? null : holders[0];
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"process {Process}{(Description.Length == 0 ? string.Empty : $" ({Description})")}");
}
