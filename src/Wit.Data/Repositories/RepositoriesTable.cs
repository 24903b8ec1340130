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
    /// <exception cref="RowNotFoundException">The owner does not exist, or is deleted.</exception>
    public Task<Repository> CreateAsync(
        RepositoryOwner owner, string name, string diskPath, string? description = null, bool isPrivate = false, string defaultBranch = "main", CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(diskPath);
        var created = CreateIfOwnedAsync(owner.Id, owner.Type, name, diskPath, description, isPrivate, defaultBranch, cancellationToken).OrRefuseAsync(refusal => Refused(refusal, owner));
        return Names.CheckAsync(created, "repository");
    }

    /// <summary>Renames a repository. Its path in the file system stays. One round trip.</summary>
    /// <param name="id">The repository.</param>
    /// <param name="name">The name from now on.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The repository, as it is now.</returns>
    /// <exception cref="NameTakenException">The owner has another repository of this name, whatever its case.</exception>
    /// <exception cref="RowNotFoundException">The repository does not exist, or is deleted.</exception>
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
    /// <exception cref="RowNotFoundException">The repository or the owner does not exist, or is deleted.</exception>
    public Task<Repository> TransferAsync(Guid id, RepositoryOwner newOwner, CancellationToken cancellationToken = default) =>
        Names.CheckAsync(MoveAsync(id, newOwner, cancellationToken), "repository");

    /// <summary>Makes a copy of a repository that remembers where it comes from, as private as that is, and counts it there. One round trip.</summary>
    /// <param name="id">The repository that is copied.</param>
    /// <param name="owner">The user or organization that owns the fork.</param>
    /// <param name="diskPath">The path of the fork in the file system.</param>
    /// <param name="name">The name of the fork; null for that of the repository.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The fork.</returns>
    /// <exception cref="NameTakenException">The owner already has a repository of this name: choose another name.</exception>
    /// <exception cref="RowNotFoundException">The repository or the owner does not exist, or is deleted.</exception>
    public Task<Repository> ForkAsync(Guid id, RepositoryOwner owner, string diskPath, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(diskPath);
        var fork = ForkIfOwnedAsync(owner.Id, owner.Type, id, diskPath, name, cancellationToken).OrRefuseAsync(refusal => Refused(refusal, owner));
        return Names.CheckAsync(fork, "repository");
    }

    private async Task<Repository> MoveAsync(Guid id, RepositoryOwner newOwner, CancellationToken cancellationToken)
    {
        var (_, moved) = await Session.BatchAsync(
            session => (new RepositoriesTable(session).LockAsync(id, cancellationToken), new RepositoriesTable(session).MoveIfOwnedAsync(newOwner.Id, newOwner.Type, id, cancellationToken)),
            cancellationToken).ConfigureAwait(false);
        return await moved.OrRefuseAsync(refusal => Refused(refusal, newOwner)).ConfigureAwait(false);
    }

    private static RowNotFoundException Refused(string refusal, RepositoryOwner owner) => (refusal, owner.Type) switch
    {
        ("repository", _) => Missing.Row(TableName, Columns.Id),
        (_, OwnerType.User) => Missing.Row(UsersTable.TableName, UsersTable.Columns.Id),
        _ => Missing.Row(OrganizationsTable.TableName, OrganizationsTable.Columns.Id),
    };

    [Sql("""SELECT EXISTS (SELECT FROM "repositories" WHERE "id" = @id FOR NO KEY UPDATE)""")]
    private partial Task<bool> LockAsync(Guid id, CancellationToken cancellationToken);

    [Sql($"""
        {OwnerSql.Owner},
        "created" AS (
            INSERT INTO "repositories" ("owner_id", "owner_type", "name", "disk_path", "description", "is_private", "default_branch")
            SELECT @ownerId, @ownerType, @name, @diskPath, @description, @isPrivate, @defaultBranch WHERE {OwnerSql.Exists} RETURNING *)
        SELECT CASE WHEN "created"."id" IS NULL THEN 'owner' END AS "refusal", "created".* FROM (SELECT) "one" LEFT JOIN "created" ON true
        """)]
    private partial Task<(string? Refusal, Repository? Row)> CreateIfOwnedAsync(
        Guid ownerId, OwnerType ownerType, string name, string diskPath, string? description, bool isPrivate, string defaultBranch, CancellationToken cancellationToken);

    [Sql($"""
        {OwnerSql.Owner},
        "moved" AS (
            UPDATE "repositories" SET "owner_id" = @ownerId, "owner_type" = @ownerType, "updated_at" = now()
            WHERE "id" = @id AND "deleted_at" IS NULL AND {OwnerSql.Exists} RETURNING *),
        "team_grants" AS (
            DELETE FROM "team_repositories" USING "moved", "teams" WHERE "team_repositories"."repo_id" = "moved"."id"
                AND "teams"."id" = "team_repositories"."team_id" AND "teams"."org_id" <> "moved"."owner_id"),
        "own_grant" AS (DELETE FROM "collaborators" USING "moved" WHERE "collaborators"."repo_id" = "moved"."id" AND "collaborators"."user_id" = "moved"."owner_id")
        SELECT CASE WHEN "moved"."id" IS NOT NULL THEN NULL WHEN {OwnerSql.Exists} THEN 'repository' ELSE 'owner' END AS "refusal", "moved".*
        FROM (SELECT) "one" LEFT JOIN "moved" ON true
        """)]
    private partial Task<(string? Refusal, Repository? Row)> MoveIfOwnedAsync(Guid ownerId, OwnerType ownerType, Guid id, CancellationToken cancellationToken);

    [Sql($"""
        {OwnerSql.Owner},
        "source" AS (SELECT "id", "name", "description", "is_private", "default_branch" FROM "repositories" WHERE "id" = @id AND "deleted_at" IS NULL),
        "fork" AS (
            INSERT INTO "repositories" ("owner_id", "owner_type", "name", "disk_path", "description", "is_private", "default_branch", "is_fork", "forked_from_id")
            SELECT @ownerId, @ownerType, coalesce(@name, "name"), @diskPath, "description", "is_private", "default_branch", true, "id" FROM "source" WHERE {OwnerSql.Exists} RETURNING *),
        "counted" AS (UPDATE "repositories" SET "forks_count" = "repositories"."forks_count" + 1 FROM "fork" WHERE "repositories"."id" = "fork"."forked_from_id")
        SELECT CASE WHEN "fork"."id" IS NOT NULL THEN NULL WHEN {OwnerSql.Exists} THEN 'repository' ELSE 'owner' END AS "refusal", "fork".*
        FROM (SELECT) "one" LEFT JOIN "fork" ON true
        """)]
    private partial Task<(string? Refusal, Repository? Row)> ForkIfOwnedAsync(Guid ownerId, OwnerType ownerType, Guid id, string diskPath, string? name, CancellationToken cancellationToken);

    private static class OwnerSql
    {
        /// <summary>No foreign key leads to an owner of one of two kinds: the statement holds the row against a deletion instead.</summary>
        public const string Owner = """
            WITH "owner_user" AS (SELECT "id" FROM "users" WHERE "id" = @ownerId AND @ownerType::"owner_type" = 'user' AND "deleted_at" IS NULL FOR SHARE),
            "owner_organization" AS (SELECT "id" FROM "organizations" WHERE "id" = @ownerId AND @ownerType::"owner_type" = 'organization' AND "deleted_at" IS NULL FOR SHARE)
            """;

        public const string Exists = """
            (EXISTS (SELECT FROM "owner_user") OR EXISTS (SELECT FROM "owner_organization"))
            """;
    }
}
