using Wit.Data.Activities;
using Wit.Data.Changes;

namespace Wit.Data.Issues;

/// <summary>The statements that write issues and their comments, each with its activity and the repository's counter.</summary>
internal static class IssueStatements
{
    private const string OneLess = "\"open_issues_count\" = \"open_issues_count\" - 1";
    private const string OneMore = "\"open_issues_count\" = \"open_issues_count\" + 1";

    // The number and the count of the open ones are columns of one row, which a statement can write only once: hence not the generated insert, which raises the number alone.
    public static readonly string Create = $"""
        WITH "numbered" AS (
          UPDATE "repositories" SET "last_number" = "last_number" + 1, {OneMore}
          WHERE "id" = $1 AND "deleted_at" IS NULL RETURNING "id" AS "numbered_id", "last_number"
        ), "opened" AS (
          INSERT INTO "issues" ("repo_id", "number", "author_id", "title", "body", "assignee_id")
          SELECT "numbered_id", "last_number", $2, $3, $4, $5 FROM "numbered"
          RETURNING {IssuesTable.Definition.SelectList}
        ), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "author_id", "repo_id", '{ActivityTypes.IssueOpened}', {ActivitySql.Payload()} FROM "opened"
        )
        SELECT {IssuesTable.Definition.SelectList} FROM "opened"
        """;

    public static readonly string Assign = (Change("true", "\"assignee_id\" = $3", ActivityTypes.IssueAssigned) with { MorePayload = ", 'assigneeId', \"assignee_id\"" }).Sql;

    public static readonly string Close = (Change(
        "\"found_state\" = 'open'", "\"state\" = 'closed', \"closed_at\" = now(), \"closed_by_id\" = $2", ActivityTypes.IssueClosed) with { Count = OneLess }).Sql;

    public static readonly string Reopen = (Change(
        "\"found_state\" = 'closed'", "\"state\" = 'open', \"closed_at\" = NULL, \"closed_by_id\" = NULL", ActivityTypes.IssueReopened) with { Count = OneMore }).Sql;

    public static readonly string Remove = (Change("true", "\"deleted_at\" = now()", ActivityTypes.IssueDeleted) with { Count = IfOpen(OneLess) }).Sql;

    public static readonly string PutBack = (Change("true", "\"deleted_at\" = NULL", ActivityTypes.IssueRestored) with { Count = IfOpen(OneMore), OfDeleted = true }).Sql;

    public static readonly string Comment = $"""
        WITH "commented" AS (
          SELECT "id" AS "commented_id", "repo_id", "number", "title" FROM "issues" WHERE "id" = $1 AND "deleted_at" IS NULL FOR KEY SHARE
        ), "written" AS (
          INSERT INTO "issue_comments" ("issue_id", "user_id", "body") SELECT "commented_id", $2, $3 FROM "commented"
          RETURNING {IssueCommentsTable.Definition.SelectList}
        ), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "user_id", "repo_id", '{ActivityTypes.IssueCommented}',
            jsonb_build_object('id', "commented_id", 'number', "number", 'title', "title", 'commentId', "id")
          FROM "written" CROSS JOIN "commented"
        )
        SELECT {IssueCommentsTable.Definition.SelectList} FROM "written"
        """;

    private static GuardedChange Change(string from, string set, string activity) => new(IssuesTable.Definition, IssueChange.Columns, from, set, activity);

    /// <summary>Only an open one is counted.</summary>
    private static string IfOpen(string count) => count[..^1] + "(\"changed\".\"state\" = 'open')::integer";
}
