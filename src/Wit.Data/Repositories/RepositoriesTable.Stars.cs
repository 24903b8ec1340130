using Wit.Data.Statements;
using Wit.Sdk;

namespace Wit.Data;

public sealed partial class RepositoriesTable
{
    /// <summary>Puts a user's star on a repository, and counts it in the same statement; an existing star counts once. <c>UpdatedAt</c> stays. One round trip.</summary>
    /// <param name="id">The repository.</param>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The repository, with the count.</returns>
    /// <exception cref="RowNotFoundException">The repository does not exist, or is deleted.</exception>
    /// <exception cref="ForeignKeyViolationException">The user does not exist.</exception>
    public Task<Repository> StarAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => FoundAsync(StarIfFoundAsync(id, userId, cancellationToken));

    /// <summary>Takes a user's star off a repository, if it exists. One round trip.</summary>
    /// <inheritdoc cref="StarAsync"/>
    public Task<Repository> UnstarAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => FoundAsync(UnstarIfFoundAsync(id, userId, cancellationToken));

    /// <summary>Lets a user hear of what happens in a repository, and counts it in the same statement; once is enough. <c>UpdatedAt</c> stays. One round trip.</summary>
    /// <inheritdoc cref="StarAsync"/>
    public Task<Repository> WatchAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => FoundAsync(WatchIfFoundAsync(id, userId, cancellationToken));

    /// <summary>Ends what <see cref="WatchAsync"/> began, if it did. One round trip.</summary>
    /// <inheritdoc cref="StarAsync"/>
    public Task<Repository> UnwatchAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => FoundAsync(UnwatchIfFoundAsync(id, userId, cancellationToken));

    // The count changes by the rows that the statement itself wrote, so that both stay equal under concurrency. An update that waited for another one is evaluated again over the
    // row as it is then, and once.
    private const string CountedSql = """
        SELECT "counted".* FROM "counted"
        UNION ALL
        SELECT "repositories".* FROM "repositories" WHERE "id" = @id AND "deleted_at" IS NULL AND NOT EXISTS (SELECT FROM "counted")
        """;

    private static async Task<Repository> FoundAsync(Task<Repository?> counted) => await counted.ConfigureAwait(false) ?? throw Missing.Row(TableName, Columns.Id);

    [Sql($"""
        WITH "changed" AS (
            INSERT INTO "stars" ("repo_id", "user_id") SELECT "id", @userId FROM "repositories" WHERE "id" = @id AND "deleted_at" IS NULL
            ON CONFLICT ("repo_id", "user_id") DO NOTHING RETURNING "repo_id"),
        "counted" AS (
            UPDATE "repositories" SET "stars_count" = "repositories"."stars_count" + 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id" RETURNING "repositories".*)
        {CountedSql}
        """)]
    private partial Task<Repository?> StarIfFoundAsync(Guid id, Guid userId, CancellationToken cancellationToken);

    [Sql($"""
        WITH "changed" AS (DELETE FROM "stars" WHERE "repo_id" = @id AND "user_id" = @userId RETURNING "repo_id"),
        "counted" AS (
            UPDATE "repositories" SET "stars_count" = "repositories"."stars_count" - 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id" RETURNING "repositories".*)
        {CountedSql}
        """)]
    private partial Task<Repository?> UnstarIfFoundAsync(Guid id, Guid userId, CancellationToken cancellationToken);

    [Sql($"""
        WITH "changed" AS (
            INSERT INTO "watches" ("repo_id", "user_id") SELECT "id", @userId FROM "repositories" WHERE "id" = @id AND "deleted_at" IS NULL
            ON CONFLICT ("repo_id", "user_id") DO NOTHING RETURNING "repo_id"),
        "counted" AS (
            UPDATE "repositories" SET "watchers_count" = "repositories"."watchers_count" + 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id" RETURNING "repositories".*)
        {CountedSql}
        """)]
    private partial Task<Repository?> WatchIfFoundAsync(Guid id, Guid userId, CancellationToken cancellationToken);

    [Sql($"""
        WITH "changed" AS (DELETE FROM "watches" WHERE "repo_id" = @id AND "user_id" = @userId RETURNING "repo_id"),
        "counted" AS (
            UPDATE "repositories" SET "watchers_count" = "repositories"."watchers_count" - 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id" RETURNING "repositories".*)
        {CountedSql}
        """)]
    private partial Task<Repository?> UnwatchIfFoundAsync(Guid id, Guid userId, CancellationToken cancellationToken);
}
