using Wit.Sdk.Definitions;

namespace Wit.Data.Changes;

/// <summary>
/// The statement of a change that is made only from certain states, together with the repository's counter and the activity. The row is locked, looked at and
/// changed in one statement, so that of any number of callers at once one wins, and each of the others reads what the winner made of it.
/// </summary>
/// <param name="Table">The table of a thing in a repository, numbered and with a title.</param>
/// <param name="Found">The columns that say in which state the row was found; the result begins with them.</param>
/// <param name="From">The condition on them, under which the change is made.</param>
/// <param name="Set">The assignments, besides <c>updated_at</c>. Parameters: <c>$1</c> the row, <c>$2</c> the acting user, then those of the change.</param>
/// <param name="Activity">The type of the activity that is written.</param>
internal sealed record GuardedChange(TableDefinition Table, string[] Found, string From, string Set, string Activity)
{
    /// <summary>The change to the repository's counter, if any: <c>"open_prs_count" = "open_prs_count" - 1</c>.</summary>
    public string? Count { get; init; }

    /// <summary>Whether the change applies to deleted rows; otherwise they are treated as missing.</summary>
    public bool OfDeleted { get; init; }

    /// <summary>More members of the activity's payload: <c>, 'mergeSha', "merge_sha"</c>.</summary>
    public string MorePayload { get; init; } = string.Empty;

    /// <summary>The SQL. It returns no row if there is none to change; the columns after those found are NULL if the change was not made.</summary>
    public string Sql => $"""
        WITH "found" AS (
          SELECT "id" AS "found_id", {string.Join(", ", Found.Select(static column => $"\"{column}\" AS \"found_{column}\""))}
          FROM {Table.SqlName} WHERE "id" = $1 AND "deleted_at" IS {(OfDeleted ? "NOT " : string.Empty)}NULL FOR UPDATE
        ), "changed" AS (
          UPDATE {Table.SqlName} SET {Set}, "updated_at" = now()
          FROM "found" WHERE "id" = "found_id" AND ({From})
          RETURNING {Table.SelectList}
        ){Counted}, "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT $2, "repo_id", '{Activity}', {ActivitySql.Payload(MorePayload)} FROM "changed"
        )
        SELECT {string.Join(", ", Found.Select(static column => $"\"found_{column}\""))}, {Table.SelectList} FROM "found" LEFT JOIN "changed" ON true
        """;

    // A counter does not touch updated_at: the indexes of the repository stay as they are, and so does its place in lists.
    private string Counted => Count is null ? string.Empty : $"""
        , "counted" AS (
          UPDATE "repositories" SET {Count} FROM "changed" WHERE "repositories"."id" = "changed"."repo_id"
        )
        """;
}
