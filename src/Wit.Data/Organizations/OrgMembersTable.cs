using Wit.Data.Errors;
using Wit.Data.Statements;
using Wit.Sdk;

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
    /// <exception cref="RowNotFoundException">The organization or the user does not exist, or is deleted.</exception>
    /// <exception cref="UniqueViolationException">The user is a member already; <see cref="ChangeRoleAsync"/> changes the role.</exception>
    public Task<OrgMember> AddAsync(Guid organizationId, Guid userId, OrgRole role = OrgRole.Member, CancellationToken cancellationToken = default) =>
        ChangeAsync(organizationId, userId, members => members.AddMemberAsync(organizationId, userId, role, cancellationToken), cancellationToken);

    /// <summary>Changes the role of a member. One round trip.</summary>
    /// <param name="organizationId">The organization.</param>
    /// <param name="userId">The member.</param>
    /// <param name="role">The role from now on.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The membership, as it is now.</returns>
    /// <exception cref="LastOwnerException">The last owner can't step down.</exception>
    /// <exception cref="RowNotFoundException">The user is not a member of the organization.</exception>
    public Task<OrgMember> ChangeRoleAsync(Guid organizationId, Guid userId, OrgRole role, CancellationToken cancellationToken = default) =>
        ChangeAsync(organizationId, userId, members => members.SetRoleAsync(organizationId, userId, role, cancellationToken), cancellationToken);

    /// <summary>Takes a user out of an organization and of all its teams. One round trip.</summary>
    /// <param name="organizationId">The organization.</param>
    /// <param name="userId">The member.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The membership, as it was.</returns>
    /// <exception cref="LastOwnerException">The last owner can't leave.</exception>
    /// <exception cref="RowNotFoundException">The user is not a member of the organization.</exception>
    public Task<OrgMember> RemoveAsync(Guid organizationId, Guid userId, CancellationToken cancellationToken = default) =>
        ChangeAsync(organizationId, userId, members => members.RemoveMemberAsync(organizationId, userId, cancellationToken), cancellationToken);

    private async Task<OrgMember> ChangeAsync(
        Guid organizationId, Guid userId, Func<OrgMembersTable, Task<(string? Refusal, OrgMember? Row)>> change, CancellationToken cancellationToken)
    {
        var (_, changed) = await Session.BatchAsync(
            session => (new OrganizationsTable(session).LockAsync(organizationId, cancellationToken), change(new OrgMembersTable(session))), cancellationToken).ConfigureAwait(false);
        return await changed.OrRefuseAsync(refusal => refusal switch
        {
            "last owner" => new LastOwnerException(organizationId, userId),
            "organization" => Missing.Row(OrganizationsTable.TableName, OrganizationsTable.Columns.Id),
            "user" => Missing.Row(UsersTable.TableName, UsersTable.Columns.Id),
            _ => Missing.Row(TableName, Columns.OrgId, Columns.UserId),
        }).ConfigureAwait(false);
    }

    [Sql("""
        WITH "organization" AS (SELECT "id" FROM "organizations" WHERE "id" = @organizationId AND "deleted_at" IS NULL),
        "user" AS (SELECT "id" FROM "users" WHERE "id" = @userId AND "deleted_at" IS NULL FOR SHARE),
        "added" AS (
            INSERT INTO "org_members" ("org_id", "user_id", "role") SELECT "organization"."id", "user"."id", @role FROM "organization", "user" RETURNING *)
        SELECT CASE WHEN "added"."org_id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "organization") THEN 'user' ELSE 'organization' END AS "refusal", "added".*
        FROM (SELECT) "one" LEFT JOIN "added" ON true
        """)]
    private partial Task<(string? Refusal, OrgMember? Row)> AddMemberAsync(Guid organizationId, Guid userId, OrgRole role, CancellationToken cancellationToken);

    [Sql($"""
        {MembersSql.Owners},
        "changed" AS (UPDATE "org_members" SET "role" = @role WHERE {MembersSql.Member} AND (@role::"org_role" = 'owner' OR {MembersSql.NotTheLast}) RETURNING *)
        SELECT CASE WHEN "changed"."org_id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "org_members" WHERE {MembersSql.Member}) THEN 'last owner' ELSE 'member' END AS "refusal", "changed".*
        FROM (SELECT) "one" LEFT JOIN "changed" ON true
        """)]
    private partial Task<(string? Refusal, OrgMember? Row)> SetRoleAsync(Guid organizationId, Guid userId, OrgRole role, CancellationToken cancellationToken);

    [Sql($"""
        {MembersSql.Owners},
        "removed" AS (DELETE FROM "org_members" WHERE {MembersSql.Member} AND {MembersSql.NotTheLast} RETURNING *),
        "left" AS (DELETE FROM "team_members" USING "teams", "removed" WHERE "teams"."org_id" = @organizationId
            AND "team_members"."team_id" = "teams"."id" AND "team_members"."user_id" = "removed"."user_id")
        SELECT CASE WHEN "removed"."org_id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "org_members" WHERE {MembersSql.Member}) THEN 'last owner' ELSE 'member' END AS "refusal", "removed".*
        FROM (SELECT) "one" LEFT JOIN "removed" ON true
        """)]
    private partial Task<(string? Refusal, OrgMember? Row)> RemoveMemberAsync(Guid organizationId, Guid userId, CancellationToken cancellationToken);

    private static class MembersSql
    {
        public const string Member = """
            "org_members"."org_id" = @organizationId AND "org_members"."user_id" = @userId
            """;

        public const string NotTheLast = """
            ("org_members"."role" <> 'owner' OR (SELECT count(*) FROM "owners") > 1)
            """;

        /// <summary>The owners are locked too: at a higher isolation level, where a statement sees the state at the beginning of the transaction, this detects changes made since.</summary>
        public const string Owners = """
            WITH "owners" AS MATERIALIZED (SELECT "user_id" FROM "org_members" WHERE "org_id" = @organizationId AND "role" = 'owner' ORDER BY "user_id" FOR UPDATE)
            """;
    }
}
