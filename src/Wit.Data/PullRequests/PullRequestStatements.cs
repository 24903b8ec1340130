using Wit.Data.Activities;
using Wit.Data.Changes;

namespace Wit.Data.PullRequests;

/// <summary>The statements that write pull requests, each with its activity and the repository's counter.</summary>
internal static class PullRequestStatements
{
    private const string OneLess = "\"open_prs_count\" = \"open_prs_count\" - 1";
    private const string OneMore = "\"open_prs_count\" = \"open_prs_count\" + 1";
    private const string IsOpen = "\"found_state\" = 'open'";

    // The number and the count of the open ones are columns of one row, which a statement can write only once: hence not the generated insert, which raises the number alone.
    public static readonly string Create = $"""
        WITH "numbered" AS (
          UPDATE "repositories" SET "last_number" = "last_number" + 1, {OneMore}
          WHERE "id" = $1 AND "deleted_at" IS NULL RETURNING "id" AS "numbered_id", "last_number"
        ), "opened" AS (
          INSERT INTO "pull_requests" ("repo_id", "number", "author_id", "title", "body", "source_branch", "source_repo_id", "target_branch", "head_sha", "base_sha", "is_draft")
          SELECT "numbered_id", "last_number", $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM "numbered"
          RETURNING {PullRequestsTable.Definition.SelectList}
        ), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "author_id", "repo_id", '{ActivityTypes.PullRequestOpened}', {ActivitySql.Payload()} FROM "opened"
        )
        SELECT {PullRequestsTable.Definition.SelectList} FROM "opened"
        """;

    public static readonly string MarkReady = Change($"{IsOpen} AND \"found_is_draft\"", "\"is_draft\" = false", ActivityTypes.PullRequestReady).Sql;

    public static readonly string MarkDraft = Change($"{IsOpen} AND NOT \"found_is_draft\"", "\"is_draft\" = true", ActivityTypes.PullRequestDrafted).Sql;

    public static readonly string Merge = (Change(
        $"{IsOpen} AND NOT \"found_is_draft\" AND \"found_is_mergeable\" IS NOT FALSE",
        "\"state\" = 'merged', \"merged_at\" = now(), \"merged_by_id\" = $2, \"merge_sha\" = $3",
        ActivityTypes.PullRequestMerged) with { Count = OneLess, MorePayload = ", 'mergeSha', \"merge_sha\"" }).Sql;

    public static readonly string Close = (Change(IsOpen, "\"state\" = 'closed', \"closed_at\" = now()", ActivityTypes.PullRequestClosed) with { Count = OneLess }).Sql;

    public static readonly string Reopen = (Change("\"found_state\" = 'closed'", "\"state\" = 'open', \"closed_at\" = NULL", ActivityTypes.PullRequestReopened) with { Count = OneMore }).Sql;

    public static readonly string Remove = (Change("true", "\"deleted_at\" = now()", ActivityTypes.PullRequestDeleted) with { Count = IfOpen(OneLess) }).Sql;

    public static readonly string PutBack = (Change("true", "\"deleted_at\" = NULL", ActivityTypes.PullRequestRestored) with { Count = IfOpen(OneMore), OfDeleted = true }).Sql;

    private static GuardedChange Change(string from, string set, string activity) => new(PullRequestsTable.Definition, PullRequestChange.Columns, from, set, activity);

    /// <summary>Only an open one is counted.</summary>
    private static string IfOpen(string count) => count[..^1] + "(\"changed\".\"state\" = 'open')::integer";
}
