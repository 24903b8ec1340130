using NpgsqlTypes;
using Wit.Sdk.Generated;

namespace Wit.Data.Activities;

/// <summary>The feeds that are more than a list of a table by its columns.</summary>
internal static class FeedQueries
{
    /// <summary>The activity of others in the repositories that a user watches and may see: repositories that became private since are left out.</summary>
    public static readonly RowQuery<Activity, Guid> OfWatched = new(
        ActivitiesTable.Definition,
        1,
        """
        "actor_id" <> $1 AND "repo_id" IN (
            SELECT "repositories"."id" FROM "watches" JOIN "repositories" ON "repositories"."id" = "watches"."repo_id"
            WHERE "watches"."user_id" = $1 AND "repositories"."deleted_at" IS NULL AND (NOT "is_private"
                OR ("owner_type" = 'user' AND "owner_id" = $1)
                OR ("owner_type" = 'organization' AND EXISTS (SELECT FROM "org_members" WHERE "org_members"."org_id" = "owner_id" AND "org_members"."user_id" = $1))
                OR EXISTS (SELECT FROM "collaborators" WHERE "collaborators"."repo_id" = "repositories"."id" AND "collaborators"."user_id" = $1)))
        """,
        static (parameters, userId) => parameters.Add(userId, NpgsqlDbType.Uuid))
    {
        OrderBy = ["\"created_at\" DESC NULLS LAST", "\"id\" DESC"],
        Pages = new(
            "(\"created_at\", \"id\") < ($3, $4)",
            [
                PageColumn<Activity>.Of(static row => row.CreatedAt, static (parameters, value) => parameters.Add(value, NpgsqlDbType.TimestampTz)),
                PageColumn<Activity>.Of(static row => row.Id, static (parameters, value) => parameters.Add(value, NpgsqlDbType.Uuid)),
            ],
            static (writer, userId) => writer.Write(userId)),
    };
}
