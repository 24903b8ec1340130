namespace Wit.Data.Changes;

/// <summary>Pieces of the statements that write activity, with its payload.</summary>
internal static class ActivitySql
{
    /// <summary>The payload of what happened to a pull request or an issue, from its columns; see <see cref="Activities.ActivityDetails"/>.</summary>
    public const string Payload = """jsonb_build_object('id', "id", 'number', "number", 'title', "title")""";

    /// <summary>The beginning of the statement that writes an activity. Its type follows.</summary>
    public const string Logged = """
        "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT @actorId, "repo_id", '
        """;

    /// <summary>Its end.</summary>
    public const string OfChanged = $"""
        ', {Payload} FROM "changed"
        )
        """;
}
