using Wit.Data.Errors;
using Wit.Data.Statements;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>The members of teams are members of the organization: <see cref="AddAsync"/> accepts no others, and members who leave the organization leave its teams.</summary>
public sealed partial class TeamMembersTable
{
    /// <summary>Adds a member of the organization to one of its teams; existing members stay. One round trip.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The membership.</returns>
    /// <exception cref="NotAMemberException">The user is not a member of the team's organization.</exception>
    /// <exception cref="RowNotFoundException">The team does not exist.</exception>
    public async Task<TeamMember> AddAsync(Guid teamId, Guid userId, CancellationToken cancellationToken = default)
    {
        var (_, added) = await Session.BatchAsync(
            session => (new OrganizationsTable(session).LockOfTeamAsync(teamId, cancellationToken), new TeamMembersTable(session).AddMemberAsync(teamId, userId, cancellationToken)),
            cancellationToken).ConfigureAwait(false);
        return await added.OrRefuseAsync(
            refusal => refusal == "team" ? Missing.Row(TeamsTable.TableName, TeamsTable.Columns.Id) : new NotAMemberException(teamId, userId)).ConfigureAwait(false);
    }

    /// <summary>Takes a user out of a team. One round trip.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The membership, as it was.</returns>
    /// <exception cref="RowNotFoundException">The user is not in the team.</exception>
    public Task<TeamMember> RemoveAsync(Guid teamId, Guid userId, CancellationToken cancellationToken = default) => DeleteAsync(teamId, userId, cancellationToken);

    // A conflict writes the row as it is, since only then it is returned.
    [Sql("""
        WITH "added" AS (
            INSERT INTO "team_members" ("team_id", "user_id")
            SELECT "teams"."id", "org_members"."user_id" FROM "teams" JOIN "org_members" ON "org_members"."org_id" = "teams"."org_id"
            WHERE "teams"."id" = @teamId AND "org_members"."user_id" = @userId
            ON CONFLICT ("team_id", "user_id") DO UPDATE SET "user_id" = EXCLUDED."user_id" RETURNING *)
        SELECT CASE WHEN "added"."team_id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "teams" WHERE "id" = @teamId) THEN 'member' ELSE 'team' END AS "refusal", "added".*
        FROM (SELECT) "one" LEFT JOIN "added" ON true
        """)]
    private partial Task<(string? Refusal, TeamMember? Row)> AddMemberAsync(Guid teamId, Guid userId, CancellationToken cancellationToken);
}
