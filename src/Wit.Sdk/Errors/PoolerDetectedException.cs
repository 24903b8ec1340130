namespace Wit.Sdk;

/// <summary>
/// A connection pooler stands between the app and the server, and the configuration does not name it. In transaction mode a prepared statement could run as another session's
/// statement, so the connection is not used. No statement of the app was sent on it.
/// </summary>
public sealed class PoolerDetectedException : WitException
{
    internal PoolerDetectedException()
        : base(
            "a connection pooler answers in place of the PostgreSQL server, and the configuration does not name it: prepared statements could run as those of other sessions. " +
            "Add \"pgbouncer=true\" to the connection string (or set WitDatabaseOptions.Pooler to PoolerKind.Transaction). For a pooler in session mode, or a proxy that " +
            "only replaces cancellation keys, use \"pooler=session\" (PoolerKind.Session); for PgBouncer 1.21 or later with max_prepared_statements above 0, " +
            "\"pooler=prepared\" (PoolerKind.TransactionWithPreparedStatements)")
    {
    }
}
