namespace Wit.Sdk;

/// <summary>The pooler between the app and the server, which decides whether statements may be prepared.</summary>
public enum PoolerKind
{
    /// <summary>
    /// Each new connection is checked, in one round trip. A pooler that is not named is refused with <see cref="PoolerDetectedException"/>, before a prepared statement could
    /// run as another session's. <c>Max Auto Prepare=0</c> in the connection string prepares nothing and skips the check.
    /// </summary>
    Detect,

    /// <summary>
    /// A pooler that assigns each transaction any server connection (PgBouncer's and Odyssey's transaction mode, Supavisor on port 6543, RDS Proxy): no statement is prepared, and connections
    /// are not reset. <c>?pgbouncer=true</c> in the connection string says the same.
    /// </summary>
    Transaction,

    /// <summary>
    /// A pooler in transaction mode that keeps track of prepared statements: PgBouncer 1.21 or later with <c>max_prepared_statements</c> above 0, PgCat with
    /// <c>prepared_statements_cache_size</c>. Statements are prepared; connections are not reset.
    /// </summary>
    TransactionWithPreparedStatements,

    /// <summary>
    /// Each connection keeps one session on the server: no pooler, a pooler in session mode, or a proxy that only replaces cancellation keys. Statements are prepared, and the
    /// check is skipped.
    /// </summary>
    Session,
}
