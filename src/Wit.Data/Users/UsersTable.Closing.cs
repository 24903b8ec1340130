using Wit.Data.Errors;
using Wit.Data.Statements;
using Wit.Sdk;

namespace Wit.Data;

public sealed partial class UsersTable
{
    /// <summary>
    /// Closes an account: the user is deleted as by <c>DeleteAsync</c>, signed out everywhere, and leaves organizations and teams. What they own or wrote stays. One round trip.
    /// </summary>
    /// <param name="id">The user.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The user, as they are now.</returns>
    /// <exception cref="LastOwnerException">The user is the last owner of an organization.</exception>
    /// <exception cref="RowNotFoundException">The user does not exist, or is already deleted.</exception>
    public async Task<User> CloseAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var (_, closed) = await Session.BatchAsync(
            session => (new UsersTable(session).LockOrganizationsAsync(id, cancellationToken), new UsersTable(session).CloseUserAsync(id, cancellationToken)), cancellationToken).ConfigureAwait(false);
        return await closed.OrRefuseAsync(
            refusal => Guid.TryParse(refusal, out var organization) ? new LastOwnerException(organization, id) : Missing.Row(TableName, Columns.Id)).ConfigureAwait(false);
    }

    // The lock of OrganizationsTable.LockAsync for each organization of the user.
    [Sql("""
        SELECT count(*) FROM (
            SELECT FROM "organizations" WHERE "id" IN (SELECT "org_id" FROM "org_members" WHERE "user_id" = @id) ORDER BY "id" FOR NO KEY UPDATE) "locked"
        """)]
    private partial Task<long> LockOrganizationsAsync(Guid id, CancellationToken cancellationToken);

    [Sql("""
        WITH "owners" AS MATERIALIZED (
            SELECT "org_id", "user_id" FROM "org_members" WHERE "role" = 'owner' AND "org_id" IN (SELECT "org_id" FROM "org_members" WHERE "user_id" = @id)
            ORDER BY "org_id", "user_id" FOR UPDATE),
        "last" AS (
            SELECT "org_id" FROM "owners" JOIN "organizations" ON "organizations"."id" = "org_id" AND "organizations"."deleted_at" IS NULL
            WHERE "user_id" = @id AND NOT EXISTS (SELECT FROM "owners" "other" WHERE "other"."org_id" = "owners"."org_id" AND "other"."user_id" <> @id)),
        "closed" AS (
            UPDATE "users" SET "deleted_at" = now(), "updated_at" = now() WHERE "id" = @id AND "deleted_at" IS NULL AND NOT EXISTS (SELECT FROM "last") RETURNING *),
        "signed_out" AS (DELETE FROM "sessions" USING "closed" WHERE "sessions"."user_id" = "closed"."id"),
        "left_teams" AS (DELETE FROM "team_members" USING "closed" WHERE "team_members"."user_id" = "closed"."id"),
        "left_organizations" AS (DELETE FROM "org_members" USING "closed" WHERE "org_members"."user_id" = "closed"."id")
        SELECT CASE WHEN "closed"."id" IS NULL THEN coalesce((SELECT min("org_id"::text) FROM "last"), 'user') END AS "refusal", "closed".*
        FROM (SELECT) "one" LEFT JOIN "closed" ON true
        """)]
    private partial Task<(string? Refusal, User? Row)> CloseUserAsync(Guid id, CancellationToken cancellationToken);
}
