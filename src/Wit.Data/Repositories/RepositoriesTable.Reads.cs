using NpgsqlTypes;
using Wit.Data.Repositories;
using Wit.Sdk;
using Wit.Sdk.Generated;

namespace Wit.Data;

public sealed partial class RepositoriesTable
{
    /// <summary>Finds a repository by the names in its URL, whatever their case: <c>octocat/hello-world</c>. One round trip, for users and organizations.</summary>
    /// <param name="ownerName">The username of a user, or the name of an organization.</param>
    /// <param name="name">The name of the repository.</param>
    /// <param name="ownerType">Which of the two the owner is; null for either, and for the user's where both have one.</param>
    /// <param name="include">Related rows to load; see <see cref="RepositoryInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The repository; null when there is none, or when it or its owner is deleted.</returns>
    public Task<Repository?> FindByOwnerNameAndNameAsync(
        string ownerName, string name, OwnerType? ownerType = null, Include<Repository>? include = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ownerName);
        ArgumentNullException.ThrowIfNull(name);
        return RowReads.FindAsync(Session, Reads.ByOwnerName, (ownerName, name, ownerType), include, cancellationToken);
    }

    /// <summary>Lists an owner's repositories that are visible to a user, the last changed first. One round trip.</summary>
    /// <param name="owner">The user or organization.</param>
    /// <param name="viewerId">The viewing user; null for anonymous callers, who see public repositories.</param>
    /// <param name="limit">The maximum number of rows; null for all.</param>
    /// <param name="include">Related rows to load; see <see cref="RepositoryInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public Task<IReadOnlyList<Repository>> ListVisibleByOwnerAsync(
        RepositoryOwner owner, Guid? viewerId, int? limit = null, Include<Repository>? include = null, CancellationToken cancellationToken = default) =>
        RowReads.ListAsync(Session, Reads.Visible, (owner, viewerId), limit, include, cancellationToken);

    /// <summary>The same as <see cref="ListVisibleByOwnerAsync"/>, page by page. One round trip.</summary>
    /// <param name="owner">The user or organization.</param>
    /// <param name="viewerId">The viewing user; null for anonymous callers, who see public repositories.</param>
    /// <param name="size">The maximum number of rows.</param>
    /// <param name="after">The <c>Next</c> of the page before; null for the first.</param>
    /// <param name="include">Related rows to load; see <see cref="RepositoryInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <exception cref="PageTokenException">The token is not one of this list with these arguments.</exception>
    public Task<Page<Repository>> PageVisibleByOwnerAsync(
        RepositoryOwner owner, Guid? viewerId, int size, PageToken? after = null, Include<Repository>? include = null, CancellationToken cancellationToken = default) =>
        RowReads.PageAsync(Session, Reads.Visible, (owner, viewerId), size, after, include, cancellationToken);

    /// <summary>
    /// Lists the repositories that a user has a part in, public or private: their own, those of their organizations, and those they collaborate in. The last changed first. One round trip.
    /// </summary>
    /// <param name="userId">The user.</param>
    /// <param name="limit">The maximum number of rows; null for all.</param>
    /// <param name="include">Related rows to load; see <see cref="RepositoryInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public Task<IReadOnlyList<Repository>> ListAccessibleAsync(Guid userId, int? limit = null, Include<Repository>? include = null, CancellationToken cancellationToken = default) =>
        RowReads.ListAsync(Session, Reads.Accessible, userId, limit, include, cancellationToken);

    /// <summary>The same as <see cref="ListAccessibleAsync"/>, page by page. One round trip.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="size">The maximum number of rows.</param>
    /// <param name="after">The <c>Next</c> of the page before; null for the first.</param>
    /// <param name="include">Related rows to load; see <see cref="RepositoryInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <exception cref="PageTokenException">The token is not one of this list with these arguments.</exception>
    public Task<Page<Repository>> PageAccessibleAsync(
        Guid userId, int size, PageToken? after = null, Include<Repository>? include = null, CancellationToken cancellationToken = default) =>
        RowReads.PageAsync(Session, Reads.Accessible, userId, size, after, include, cancellationToken);

    /// <summary>
    /// The rights of a user in a repository: the highest of those as its owner (everything), as owner or admin of the owning organization (everything), as member
    /// of that organization (read), by its teams, as collaborator, and by its being public (read). One round trip.
    /// </summary>
    /// <param name="userId">The user; null for anonymous callers.</param>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The permission; null when the user may not even know of the repository, or when it is deleted.</returns>
    [Sql("""
        WITH "repository" AS (SELECT "id", "owner_id", "owner_type", "is_private" FROM "repositories" WHERE "id" = @repositoryId AND "deleted_at" IS NULL),
        "user" AS (SELECT "id" FROM "users" WHERE "id" = @userId AND "deleted_at" IS NULL),
        "member" AS (
            SELECT "role" FROM "org_members" JOIN "repository" ON "owner_type" = 'organization' AND "org_id" = "owner_id" JOIN "user" ON "user_id" = "user"."id")
        SELECT max("permission") FROM (
            SELECT 'read'::"permission" AS "permission" FROM "repository" WHERE NOT "is_private"
            UNION ALL SELECT 'admin' FROM "repository" JOIN "user" ON "owner_type" = 'user' AND "owner_id" = "user"."id"
            UNION ALL SELECT CASE "role" WHEN 'member' THEN 'read' ELSE 'admin' END::"permission" FROM "member"
            UNION ALL SELECT "collaborators"."permission" FROM "collaborators" JOIN "repository" ON "repo_id" = "repository"."id" JOIN "user" ON "user_id" = "user"."id"
            UNION ALL SELECT "team_repositories"."permission" FROM "team_repositories" JOIN "repository" ON "repo_id" = "repository"."id"
                JOIN "teams" ON "teams"."id" = "team_repositories"."team_id" AND "teams"."org_id" = "repository"."owner_id"
                JOIN "user" ON EXISTS (SELECT FROM "team_members" WHERE "team_members"."team_id" = "teams"."id" AND "team_members"."user_id" = "user"."id")
                WHERE EXISTS (SELECT FROM "member")) "given"
        """)]
    public partial Task<Permission?> PermissionForAsync(Guid? userId, Guid repositoryId, CancellationToken cancellationToken = default);

    private static class Reads
    {
        public static readonly RowQuery<Repository, (string OwnerName, string Name, OwnerType? OwnerType)> ByOwnerName = new(
            Definition,
            3,
            """
            "id" = (
                SELECT "found"."id" FROM (
                    SELECT "id" AS "owner", 'user'::"owner_type" AS "type" FROM "users" WHERE lower("username") = lower($1) AND "deleted_at" IS NULL
                    UNION ALL
                    SELECT "id", 'organization' FROM "organizations" WHERE lower("name") = lower($1) AND "deleted_at" IS NULL) "owners"
                JOIN "repositories" "found" ON "found"."owner_id" = "owner" AND "found"."owner_type" = "type" AND lower("found"."name") = lower($2) AND "found"."deleted_at" IS NULL
                WHERE $3 IS NULL OR "type" = $3 ORDER BY "type" LIMIT 1)
            """,
            static (parameters, key) =>
            {
                parameters.Add(key.OwnerName, NpgsqlDbType.Text);
                parameters.Add(key.Name, NpgsqlDbType.Text);
                parameters.Add(key.OwnerType, "owner_type");
            });

        public static readonly RowQuery<Repository, (RepositoryOwner Owner, Guid? ViewerId)> Visible = new(
            Definition,
            3,
            """
            "owner_id" = $1 AND "owner_type" = $2 AND (NOT "is_private"
                OR ("owner_type" = 'user' AND "owner_id" = $3)
                OR ("owner_type" = 'organization' AND EXISTS (SELECT FROM "org_members" WHERE "org_members"."org_id" = $1 AND "org_members"."user_id" = $3))
                OR EXISTS (SELECT FROM "collaborators" WHERE "collaborators"."repo_id" = "repositories"."id" AND "collaborators"."user_id" = $3))
            """,
            static (parameters, key) =>
            {
                key.Owner.Bind(parameters);
                parameters.Add(key.ViewerId, NpgsqlDbType.Uuid);
            })
        {
            OrderBy = LastChangedFirst,
            Pages = new("(\"updated_at\", \"id\") < ($5, $6)", Place, static (writer, key) =>
            {
                writer.Write(key.Owner.Id);
                writer.Write(key.Owner.Type);
                writer.Write(key.ViewerId);
            }),
        };

        public static readonly RowQuery<Repository, Guid> Accessible = new(
            Definition,
            1,
            """
            "id" IN (
                SELECT "own"."id" FROM "repositories" "own" WHERE "own"."owner_id" = $1 AND "own"."owner_type" = 'user'
                UNION SELECT "repo_id" FROM "collaborators" WHERE "user_id" = $1
                UNION SELECT "shared"."id" FROM "org_members" JOIN "repositories" "shared" ON "shared"."owner_id" = "org_id" AND "shared"."owner_type" = 'organization' WHERE "user_id" = $1)
            """,
            static (parameters, userId) => parameters.Add(userId, NpgsqlDbType.Uuid))
        {
            OrderBy = LastChangedFirst,
            Pages = new("(\"updated_at\", \"id\") < ($3, $4)", Place, static (writer, userId) => writer.Write(userId)),
        };

        private static string[] LastChangedFirst => ["\"updated_at\" DESC NULLS LAST", "\"id\" DESC"];

        private static PageColumn<Repository>[] Place =>
        [
            PageColumn<Repository>.Of(static row => row.UpdatedAt, static (parameters, value) => parameters.Add(value.ToUniversalTime(), NpgsqlDbType.TimestampTz)),
            PageColumn<Repository>.Of(static row => row.Id, static (parameters, value) => parameters.Add(value, NpgsqlDbType.Uuid)),
        ];
    }
}
