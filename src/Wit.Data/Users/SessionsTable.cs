using NpgsqlTypes;
using Wit.Data.Users;
using Wit.Sdk;
using Wit.Sdk.Generated;

namespace Wit.Data;

/// <summary>A client holds a token, the database a hash of it: a reader of the table can't sign in as any user.</summary>
public sealed partial class SessionsTable
{
    /// <summary>Signs a user in: makes a session and its token. One round trip.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="lifetime">How long the session is valid.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The session and the token, which is stored nowhere: hand it to the client now.</returns>
    /// <exception cref="ForeignKeyViolationException">The user does not exist.</exception>
    public async Task<IssuedSession> CreateAsync(Guid userId, TimeSpan lifetime, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        var token = SessionToken.Create();
        var session = await InsertAsync(new() { UserId = userId, TokenHash = SessionToken.Hash(token), ExpiresAt = DateTimeOffset.UtcNow + lifetime }, cancellationToken).ConfigureAwait(false);
        return new(session, token);
    }

    /// <summary>Finds the session of a token, as long as it has not expired and its user is not deleted. One round trip, also with the user along.</summary>
    /// <param name="token">The token the client sent.</param>
    /// <param name="include">Related rows to load: <see cref="SessionInclude.User"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The session; null when the token is good for nothing.</returns>
    public Task<Session?> FindValidAsync(string token, Include<Session>? include = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        return RowReads.FindAsync(Session, Reads.Valid, SessionToken.Hash(token), include, cancellationToken);
    }

    /// <summary>Signs out: ends the session of a token. One round trip.</summary>
    /// <param name="token">The token the client sent.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>Whether there was such a session.</returns>
    public Task<bool> RevokeAsync(string token, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        return RevokeHashAsync(SessionToken.Hash(token), cancellationToken);
    }

    /// <summary>Signs a user out everywhere. One round trip.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="except">The session to keep, such as the one that asks; null for none.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The number of sessions that were ended.</returns>
    [Sql("""
        WITH "revoked" AS (DELETE FROM "sessions" WHERE "user_id" = @userId AND (@except IS NULL OR "id" <> @except) RETURNING "id") SELECT count(*) FROM "revoked"
        """)]
    public partial Task<long> RevokeAllAsync(Guid userId, Guid? except = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes sessions that have expired, the oldest first. One round trip; several may run at once. Call it again while it deletes the maximum number.</summary>
    /// <param name="limit">The maximum number of sessions, so that no lock is held for long.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The number of sessions that were deleted.</returns>
    public Task<long> PurgeExpiredAsync(int limit = 10_000, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return PurgeAsync(limit, cancellationToken);
    }

    [Sql("""
        WITH "revoked" AS (DELETE FROM "sessions" WHERE "token_hash" = @hash RETURNING "id") SELECT EXISTS (SELECT FROM "revoked")
        """)]
    private partial Task<bool> RevokeHashAsync(string hash, CancellationToken cancellationToken);

    // Rows that another purge has locked are its own to delete.
    [Sql("""
        WITH "purged" AS (
            DELETE FROM "sessions" WHERE "id" = ANY (ARRAY(
                SELECT "id" FROM "sessions" WHERE "expires_at" <= now() ORDER BY "expires_at" LIMIT @limit FOR UPDATE SKIP LOCKED))
            RETURNING "id")
        SELECT count(*) FROM "purged"
        """)]
    private partial Task<long> PurgeAsync(int limit, CancellationToken cancellationToken);

    private static class Reads
    {
        public static readonly RowQuery<Session, string> Valid = new(
            Definition,
            1,
            """
            EXISTS (SELECT FROM "users" WHERE "users"."id" = "user_id" AND "users"."deleted_at" IS NULL) AND "expires_at" > now() AND "token_hash" = $1
            """,
            static (parameters, hash) => parameters.Add(hash, NpgsqlDbType.Text));
    }
}
