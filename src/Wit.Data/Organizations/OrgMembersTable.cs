using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Organizations;
using Wit.Data.Statements;
using Wit.Sdk;
using Wit.Sdk.Statements;

namespace Wit.Data;

/// <summary>
/// Members change through these methods: they first lock the organization, so that changes to one organization's members follow each other, and they refuse what would leave it
/// without an owner. The generated <c>DeleteAsync</c> and <c>UpdateAsync</c> look at nothing.
/// </summary>
public sealed partial class OrgMembersTable
{
    /// <summary>Adds a user to an organization. One round trip.</summary>
    /// <param name="organizationId">The organization.</param>
    /// <param name="userId">The user.</param>
    /// <param name="role">The user's rights in the organization.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The membership.</returns>
    /// The organization or the user does not exist, or is deleted.
    /// <exception cref="UniqueViolationException">The user is a member already; <see cref="ChangeRoleAsync"/> changes the role.</exception>
    public Task<OrgMember> AddAsync(Guid organizationId, Guid userId, OrgRole role = OrgRole.Member, CancellationToken cancellationToken = default) =>
        ChangeAsync(Sql.Add, (organizationId, userId, role), BindRole, cancellationToken);

    /// <summary>Changes the role of a member. One round trip.</summary>
    /// <param name="organizationId">The organization.</param>
    /// <param name="userId">The member.</param>
    /// <param name="role">The role from now on.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The membership, as it is now.</returns>
    /// <exception cref="LastOwnerException">The last owner can't step down.</exception>
    /// <exception cref="RowNotFoundException">The user is not a member of the organization.</exception>
    public Task<OrgMember> ChangeRoleAsync(Guid organizationId, Guid userId, OrgRole role, CancellationToken cancellationToken = default) =>
        ChangeAsync(Sql.ChangeRole, (organizationId, userId, role), BindRole, cancellationToken);

    /// <summary>Takes a user out of an organization and of all its teams. One round trip.</summary>
    /// <param name="organizationId">The organization.</param>
    /// <param name="userId">The member.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The membership, as it was.</returns>
    /// <exception cref="LastOwnerException">The last owner can't leave.</exception>
    /// <exception cref="RowNotFoundException">The user is not a member of the organization.</exception>
    public Task<OrgMember> RemoveAsync(Guid organizationId, Guid userId, CancellationToken cancellationToken = default) =>
        ChangeAsync(Sql.Remove, (organizationId, userId, default), BindMember, cancellationToken);

    private static void BindMember(StatementParameters parameters, (Guid OrganizationId, Guid UserId, OrgRole Role) state)
    {
        parameters.Add(state.OrganizationId, NpgsqlDbType.Uuid);
        parameters.Add(state.UserId, NpgsqlDbType.Uuid);
    }

    private static void BindRole(StatementParameters parameters, (Guid OrganizationId, Guid UserId, OrgRole Role) state)
    {
        BindMember(parameters, state);
        parameters.Add(state.Role, "org_role");
    }

    /// <summary>Locks the organization, then changes a member based on the state after the lock was acquired.</summary>
    private async Task<OrgMember> ChangeAsync(
        string sql,
        (Guid OrganizationId, Guid UserId, OrgRole Role) state,
        Action<StatementParameters, (Guid OrganizationId, Guid UserId, OrgRole Role)> bind,
        CancellationToken cancellationToken)
    {
        var (_, changed) = await Session.BatchAsync(session => (
            session.ExistsAsync(OrganizationLock.Sql, state.OrganizationId, OrganizationLock.Bind, cancellationToken),
            session.GuardAsync<OrgMember, (Guid OrganizationId, Guid UserId, OrgRole Role)>(sql, state, bind, Refused, cancellationToken)), cancellationToken).ConfigureAwait(false);
        return await changed.ConfigureAwait(false);
    }

    private static WitException Refused(string refusal, (Guid OrganizationId, Guid UserId, OrgRole Role) state) => refusal switch
    {
        "last owner" => new LastOwnerException(state.OrganizationId, state.UserId),
        "organization" => Missing.Row(OrganizationsTable.TableName, OrganizationsTable.Columns.Id),
        "user" => Missing.Row(UsersTable.TableName, UsersTable.Columns.Id),
        _ => Missing.Row(TableName, Columns.OrgId, Columns.UserId),
    };

    private static class Sql
    {
        public static readonly string Add = $"""
            WITH "organization" AS (SELECT "id" FROM "organizations" WHERE "id" = $1 AND "deleted_at" IS NULL),
            "user" AS (SELECT "id" FROM "users" WHERE "id" = $2 AND "deleted_at" IS NULL FOR SHARE),
            "added" AS (
                INSERT INTO "org_members" ("org_id", "user_id", "role") SELECT "organization"."id", "user"."id", $3 FROM "organization", "user" RETURNING *)
            SELECT CASE WHEN "added"."org_id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "organization") THEN 'user' ELSE 'organization' END, {Definition.SelectList}
            FROM (SELECT) "one" LEFT JOIN "added" ON true
            """;

        public static readonly string ChangeRole = $"""
            {Owners},
            "changed" AS (UPDATE "org_members" SET "role" = $3 WHERE {Member} AND ($3 = 'owner' OR {NotTheLast}) RETURNING *)
            {Result("changed")}
            """;

        public static readonly string Remove = $"""
            {Owners},
            "removed" AS (DELETE FROM "org_members" WHERE {Member} AND {NotTheLast} RETURNING *),
            "left" AS (DELETE FROM "team_members" USING "teams", "removed" WHERE "teams"."org_id" = $1
                AND "team_members"."team_id" = "teams"."id" AND "team_members"."user_id" = "removed"."user_id")
            {Result("removed")}
            """;

        private const string Member = """
            "org_members"."org_id" = $1 AND "org_members"."user_id" = $2
            """;

        private const string NotTheLast = """
            ("org_members"."role" <> 'owner' OR (SELECT count(*) FROM "owners") > 1)
            """;

        /// <summary>The owners are locked too: at a higher isolation level, where a statement sees the state at the beginning of the transaction, this detects changes made since.</summary>
        private const string Owners = """
            WITH "owners" AS MATERIALIZED (SELECT "user_id" FROM "org_members" WHERE "org_id" = $1 AND "role" = 'owner' ORDER BY "user_id" FOR UPDATE)
            """;

        private static string Result(string done) => $"""
            SELECT CASE WHEN "{done}"."org_id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "org_members" WHERE {Member}) THEN 'last owner' ELSE 'member' END, {Definition.SelectList}
            FROM (SELECT) "one" LEFT JOIN "{done}" ON true
            """;
    }
}
