using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Repositories;
using Wit.Data.Statements;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>
/// The owner of a repository is a user or an organization. Owners and repositories are found by their names whatever the case. Stars, watches and forks are counted in the
/// statement that makes them; a fork that is deleted, and may be restored, still counts.
/// </summary>
public sealed partial class RepositoriesTable
{
    /// <summary>Adds a repository. One round trip.</summary>
    /// <param name="owner">The user or organization that owns it.</param>
    /// <param name="name">The name, which no other repository of the owner has.</param>
    /// <param name="diskPath">The path of the bare repository in the file system.</param>
    /// <param name="description">The description, or null.</param>
    /// <param name="isPrivate">Whether only users with access see it.</param>
    /// <param name="defaultBranch">The branch that one sees first.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The repository.</returns>
    /// <exception cref="NameTakenException">The owner has a repository of this name already, whatever its case.</exception>
    /// The owner does not exist, or is deleted.
    public Task<Repository> CreateAsync(
        RepositoryOwner owner, string name, string diskPath, string? description = null, bool isPrivate = false, string defaultBranch = "main", CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(diskPath);
        var created = Session.GuardAsync<Repository, (RepositoryOwner Owner, string Name, string DiskPath, string? Description, bool IsPrivate, string DefaultBranch)>(
            OwnershipSql.Create, (owner, name, diskPath, description, isPrivate, defaultBranch),
            static (parameters, state) =>
            {
                state.Owner.Bind(parameters);
                parameters.Add(state.Name, NpgsqlDbType.Text);
                parameters.Add(state.DiskPath, NpgsqlDbType.Text);
                parameters.Add(state.Description, NpgsqlDbType.Text);
                parameters.Add(state.IsPrivate, NpgsqlDbType.Boolean);
                parameters.Add(state.DefaultBranch, NpgsqlDbType.Text);
            },
            static (refusal, state) => Refused(refusal, state.Owner), cancellationToken);
        return Names.CheckAsync(created, "repository");
    }

    /// <summary>Renames a repository. Its path in the file system stays. One round trip.</summary>
    /// <param name="id">The repository.</param>
    /// <param name="name">The name from now on.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The repository, as it is now.</returns>
    /// <exception cref="NameTakenException">The owner has another repository of this name, whatever its case.</exception>
    /// The repository does not exist, or is deleted.
    public Task<Repository> RenameAsync(Guid id, string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Names.CheckAsync(UpdateAsync(id, new() { Name = name }, cancellationToken), "repository");
    }

    /// <summary>
    /// Transfers a repository to another owner. Teams of the previous organization lose their rights; a collaborator who becomes the owner is removed as collaborator. One round trip.
    /// </summary>
    /// <param name="id">The repository.</param>
    /// <param name="newOwner">The user or organization that owns it from now on.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The repository, as it is now.</returns>
    /// <exception cref="NameTakenException">The new owner has a repository of this name, whatever its case: rename one of them.</exception>
    /// The repository or the owner does not exist, or is deleted.
    public Task<Repository> TransferAsync(Guid id, RepositoryOwner newOwner, CancellationToken cancellationToken = default) =>
        Names.CheckAsync(MoveAsync(id, newOwner, cancellationToken), "repository");

    /// <summary>Makes a copy of a repository that remembers where it comes from, as private as that is, and counts it there. One round trip.</summary>
    /// <param name="id">The repository that is copied.</param>
    /// <param name="owner">The user or organization that owns the fork.</param>
    /// <param name="diskPath">The path of the fork in the file system.</param>
    /// <param name="name">The name of the fork; null for that of the repository.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The fork.</returns>
    /// The owner already has a repository of this name: choose another name.
    /// The repository or the owner does not exist, or is deleted.
    public Task<Repository> ForkAsync(Guid id, RepositoryOwner owner, string diskPath, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(diskPath);
        var fork = Session.GuardAsync<Repository, (Guid Id, RepositoryOwner Owner, string DiskPath, string? Name)>(
            OwnershipSql.Fork, (id, owner, diskPath, name),
            static (parameters, state) =>
            {
                state.Owner.Bind(parameters);
                parameters.Add(state.Id, NpgsqlDbType.Uuid);
                parameters.Add(state.DiskPath, NpgsqlDbType.Text);
                parameters.Add(state.Name, NpgsqlDbType.Text);
            },
            static (refusal, state) => Refused(refusal, state.Owner), cancellationToken);
        return Names.CheckAsync(fork, "repository");
    }

    private async Task<Repository> MoveAsync(Guid id, RepositoryOwner newOwner, CancellationToken cancellationToken)
    {
        var (_, moved) = await Session.BatchAsync(session => (
            session.ExistsAsync(OwnershipSql.Lock, id, static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid), cancellationToken),
            session.GuardAsync<Repository, (Guid Id, RepositoryOwner Owner)>(
                OwnershipSql.Transfer, (id, newOwner),
                static (parameters, state) =>
                {
                    state.Owner.Bind(parameters);
                    parameters.Add(state.Id, NpgsqlDbType.Uuid);
                },
                static (refusal, state) => Refused(refusal, state.Owner), cancellationToken)), cancellationToken).ConfigureAwait(false);
        return await moved.ConfigureAwait(false);
    }

    private static RowNotFoundException Refused(string refusal, RepositoryOwner owner) => (refusal, owner.Type) switch
    {
        ("repository", _) => Missing.Row(TableName, Columns.Id),
        (_, OwnerType.User) => Missing.Row(UsersTable.TableName, UsersTable.Columns.Id),
        _ => Missing.Row(OrganizationsTable.TableName, OrganizationsTable.Columns.Id),
    };

    private static class OwnershipSql
    {
        public const string Lock = """
            SELECT EXISTS (SELECT FROM "repositories" WHERE "id" = $1 FOR NO KEY UPDATE)
            """;

        public static readonly string Create = $"""
            {Owner},
            "created" AS (
                INSERT INTO "repositories" ("owner_id", "owner_type", "name", "disk_path", "description", "is_private", "default_branch")
                SELECT $1, $2, $3, $4, $5, $6, $7 WHERE {HasOwner} RETURNING *)
            SELECT CASE WHEN "created"."id" IS NULL THEN 'owner' END, {Definition.SelectList} FROM (SELECT) "one" LEFT JOIN "created" ON true
            """;

        public static readonly string Transfer = $"""
            {Owner},
            "moved" AS (
                UPDATE "repositories" SET "owner_id" = $1, "owner_type" = $2, "updated_at" = now() WHERE "id" = $3 AND "deleted_at" IS NULL AND {HasOwner} RETURNING *),
            "team_grants" AS (
                DELETE FROM "team_repositories" USING "moved", "teams" WHERE "team_repositories"."repo_id" = "moved"."id"
                    AND "teams"."id" = "team_repositories"."team_id" AND "teams"."org_id" <> "moved"."owner_id"),
            "own_grant" AS (DELETE FROM "collaborators" USING "moved" WHERE "collaborators"."repo_id" = "moved"."id" AND "collaborators"."user_id" = "moved"."owner_id")
            SELECT CASE WHEN "moved"."id" IS NOT NULL THEN NULL WHEN {HasOwner} THEN 'repository' ELSE 'owner' END, {Definition.SelectList}
            FROM (SELECT) "one" LEFT JOIN "moved" ON true
            """;

        public static readonly string Fork = $"""
            {Owner},
            "source" AS (SELECT "id", "name", "description", "is_private", "default_branch" FROM "repositories" WHERE "id" = $3 AND "deleted_at" IS NULL),
            "fork" AS (
                INSERT INTO "repositories" ("owner_id", "owner_type", "name", "disk_path", "description", "is_private", "default_branch", "is_fork", "forked_from_id")
                SELECT $1, $2, coalesce($5, "name"), $4, "description", "is_private", "default_branch", true, "id" FROM "source" WHERE {HasOwner} RETURNING *),
            "counted" AS (UPDATE "repositories" SET "forks_count" = "repositories"."forks_count" + 1 FROM "fork" WHERE "repositories"."id" = "fork"."forked_from_id")
            SELECT CASE WHEN "fork"."id" IS NOT NULL THEN NULL WHEN {HasOwner} THEN 'repository' ELSE 'owner' END, {Definition.SelectList}
            FROM (SELECT) "one" LEFT JOIN "fork" ON true
            """;

        /// <summary>No foreign key leads to an owner of one of two kinds: the statement holds the row against a deletion instead.</summary>
        private const string Owner = """
            WITH "owner_user" AS (SELECT "id" FROM "users" WHERE "id" = $1 AND $2 = 'user' AND "deleted_at" IS NULL FOR SHARE),
            "owner_organization" AS (SELECT "id" FROM "organizations" WHERE "id" = $1 AND $2 = 'organization' AND "deleted_at" IS NULL FOR SHARE)
            """;

        private const string HasOwner = """
            (EXISTS (SELECT FROM "owner_user") OR EXISTS (SELECT FROM "owner_organization"))
            """;
    }
}
