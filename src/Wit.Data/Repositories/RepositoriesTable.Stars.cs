using NpgsqlTypes;
using Wit.Data.Statements;

namespace Wit.Data;

public sealed partial class RepositoriesTable
{
    /// <summary>Puts a user's star on a repository, and counts it in the same statement; an existing star counts once. <c>UpdatedAt</c> stays. One round trip.</summary>
    /// <param name="id">The repository.</param>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The repository, with the count.</returns>
    /// The repository does not exist, or is deleted.
    /// The user does not exist.
    public Task<Repository> StarAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => CountedAsync(CountedSql.Star, id, userId, cancellationToken);

    /// <summary>Takes a user's star off a repository, if it exists. One round trip.</summary>
    /// <inheritdoc cref="StarAsync"/>
    public Task<Repository> UnstarAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => CountedAsync(CountedSql.Unstar, id, userId, cancellationToken);

    /// <summary>Lets a user hear of what happens in a repository, and counts it in the same statement; once is enough. <c>UpdatedAt</c> stays. One round trip.</summary>
    /// <inheritdoc cref="StarAsync"/>
    public Task<Repository> WatchAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => CountedAsync(CountedSql.Watch, id, userId, cancellationToken);

    /// <summary>Ends what <see cref="WatchAsync"/> began, if it did. One round trip.</summary>
    /// <inheritdoc cref="StarAsync"/>
    public Task<Repository> UnwatchAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) => CountedAsync(CountedSql.Unwatch, id, userId, cancellationToken);

    private async Task<Repository> CountedAsync(string sql, Guid id, Guid userId, CancellationToken cancellationToken) =>
        await Session.FindAsync<Repository, (Guid Id, Guid UserId)>(sql, (id, userId), static (parameters, state) =>
        {
            parameters.Add(state.Id, NpgsqlDbType.Uuid);
            parameters.Add(state.UserId, NpgsqlDbType.Uuid);
        }, cancellationToken).ConfigureAwait(false) ?? throw Missing.Row(TableName, Columns.Id);

    /// <summary>
    /// The count changes by the rows that the statement itself wrote, so that both stay equal under concurrency. An update that waited for another one is evaluated again over the
    /// row as it is then, and once.
    /// </summary>
    private static class CountedSql
    {
        public static readonly string Star = Added("stars", "stars_count");
        public static readonly string Unstar = Removed("stars", "stars_count");
        public static readonly string Watch = Added("watches", "watchers_count");
        public static readonly string Unwatch = Removed("watches", "watchers_count");

        private static string Added(string table, string counter) => Counted(
            $"""
            INSERT INTO "{table}" ("repo_id", "user_id") SELECT "id", $2 FROM "repositories" WHERE "id" = $1 AND "deleted_at" IS NULL
                ON CONFLICT ("repo_id", "user_id") DO NOTHING RETURNING "repo_id"
            """,
            $"\"{counter}\" = \"repositories\".\"{counter}\" + 1");

        private static string Removed(string table, string counter) => Counted(
            $"""DELETE FROM "{table}" WHERE "repo_id" = $1 AND "user_id" = $2 RETURNING "repo_id" """,
            $"\"{counter}\" = \"repositories\".\"{counter}\" - 1");

        private static string Counted(string change, string count) => $"""
            WITH "changed" AS ({change}),
            "counted" AS (UPDATE "repositories" SET {count} FROM "changed" WHERE "repositories"."id" = "changed"."repo_id" RETURNING "repositories".*)
            SELECT {Definition.SelectList} FROM "counted"
            UNION ALL
            SELECT {Definition.SelectList} FROM "repositories" WHERE "id" = $1 AND "deleted_at" IS NULL AND NOT EXISTS (SELECT FROM "counted")
            """;
    }
}
