using Wit.Data.Errors;
using Wit.Data.Statements;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>A team raises what its members may do in a repository of their organization. When the repository is transferred, that ends.</summary>
public sealed partial class TeamRepositoriesTable
{
    /// <summary>Says what the members of a team may do in a repository: from now on, or instead of what was said before. One round trip.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="permission">The rights of the members.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ForeignRepositoryException">The repository does not belong to the team's organization.</exception>
    /// <exception cref="RowNotFoundException">The team or the repository does not exist, or is deleted.</exception>
    public Task<TeamRepository> GrantAsync(Guid teamId, Guid repositoryId, Permission permission, CancellationToken cancellationToken = default) =>
        GrantIfOwnAsync(teamId, repositoryId, permission, cancellationToken).OrRefuseAsync(refusal => refusal switch
        {
            "team" => Missing.Row(TeamsTable.TableName, TeamsTable.Columns.Id),
            "repository" => Missing.Row(RepositoriesTable.TableName, RepositoriesTable.Columns.Id),
            _ => new ForeignRepositoryException(teamId, repositoryId),
        });

    /// <summary>Ends what a team may do in a repository beyond what each member of the organization may. One round trip.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The grant, as it was.</returns>
    /// <exception cref="RowNotFoundException">There was none.</exception>
    public Task<TeamRepository> RevokeAsync(Guid teamId, Guid repositoryId, CancellationToken cancellationToken = default) => DeleteAsync(teamId, repositoryId, cancellationToken);

    // The repository is locked against a transfer, whose own statement takes the grants away.
    [Sql("""
        WITH "team" AS (SELECT "id", "org_id" FROM "teams" WHERE "id" = @teamId),
        "repository" AS (SELECT "id", "owner_id", "owner_type" FROM "repositories" WHERE "id" = @repositoryId AND "deleted_at" IS NULL FOR SHARE),
        "granted" AS (
            INSERT INTO "team_repositories" ("team_id", "repo_id", "permission")
            SELECT "team"."id", "repository"."id", @permission FROM "team" JOIN "repository" ON "repository"."owner_id" = "team"."org_id" AND "repository"."owner_type" = 'organization'
            ON CONFLICT ("team_id", "repo_id") DO UPDATE SET "permission" = EXCLUDED."permission" RETURNING *)
        SELECT CASE
            WHEN "granted"."team_id" IS NOT NULL THEN NULL
            WHEN NOT EXISTS (SELECT FROM "team") THEN 'team'
            WHEN NOT EXISTS (SELECT FROM "repository") THEN 'repository'
            ELSE 'foreign' END AS "refusal", "granted".*
        FROM (SELECT) "one" LEFT JOIN "granted" ON true
        """)]
    private partial Task<(string? Refusal, TeamRepository? Row)> GrantIfOwnAsync(Guid teamId, Guid repositoryId, Permission permission, CancellationToken cancellationToken);
}
