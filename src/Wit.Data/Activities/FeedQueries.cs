using NpgsqlTypes;
using Wit.Sdk.Statements;

namespace Wit.Data;

/// <summary>The feeds that are no list of a table by its columns.</summary>
internal static class FeedQueries
{
    /// <summary>What others did in the repositories that a user watches.</summary>
    public static readonly RowQuery<Activity, Guid> OfWatched = new(
        ActivitiesTable.Definition,
        1,
        """
        "repo_id" IN (SELECT "repo_id" FROM "watches" WHERE "user_id" = $1) AND "actor_id" <> $1
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
