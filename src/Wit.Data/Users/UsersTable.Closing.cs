using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Organizations;
using Wit.Data.Statements;

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
    /// The user does not exist, or is already deleted.
    public async Task<User> CloseAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var (_, closed) = await Session.BatchAsync(session => (
            session.ScalarAsync<long, Guid>(ClosingSql.Lock, id, static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid), cancellationToken),
            session.GuardAsync<User, Guid>(
                ClosingSql.Close, id, static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid),
                static (refusal, id) => Guid.TryParse(refusal, out var organization) ? new LastOwnerException(organization, id) : Missing.Row(TableName, Columns.Id), cancellationToken)), cancellationToken)
            .ConfigureAwait(false);
        return await closed.ConfigureAwait(false);
    }

    private static class ClosingSql
    {
        /// <summary>The lock of <see cref="OrganizationLock"/> for each organization of the user.</summary>
        public const string Lock = """
            SELECT count(*) FROM (
                SELECT FROM "organizations" WHERE "id" IN (SELECT "org_id" FROM "org_members" WHERE "user_id" = $1) ORDER BY "id" FOR NO KEY UPDATE) "locked"
            """;

        public static readonly string Close = $"""
            WITH "owners" AS MATERIALIZED (
                SELECT "org_id", "user_id" FROM "org_members" WHERE "role" = 'owner' AND "org_id" IN (SELECT "org_id" FROM "org_members" WHERE "user_id" = $1)
                ORDER BY "org_id", "user_id" FOR UPDATE),
            "last" AS (
                SELECT "org_id" FROM "owners" JOIN "organizations" ON "organizations"."id" = "org_id" AND "organizations"."deleted_at" IS NULL
                WHERE "user_id" = $1 AND NOT EXISTS (SELECT FROM "owners" "other" WHERE "other"."org_id" = "owners"."org_id" AND "other"."user_id" <> $1)),
            "closed" AS (
                UPDATE "users" SET "deleted_at" = now(), "updated_at" = now() WHERE "id" = $1 AND "deleted_at" IS NULL AND NOT EXISTS (SELECT FROM "last") RETURNING *),
            "signed_out" AS (DELETE FROM "sessions" USING "closed" WHERE "sessions"."user_id" = "closed"."id"),
            "left_teams" AS (DELETE FROM "team_members" USING "closed" WHERE "team_members"."user_id" = "closed"."id"),
            "left_organizations" AS (DELETE FROM "org_members" USING "closed" WHERE "org_members"."user_id" = "closed"."id")
            SELECT CASE WHEN "closed"."id" IS NULL THEN coalesce((SELECT min("org_id"::text) FROM "last"), 'user') END, {Definition.SelectList}
            FROM (SELECT) "one" LEFT JOIN "closed" ON true
            """;
    }
}
