using Wit.Data.Activities;
using Wit.Data.Changes;

namespace Wit.Data.Issues;

/// <summary>The statements that write issues and their comments, each with its activity and the repository's counter.</summary>
/// <remarks>
/// A change is made only from certain states. The row is locked, looked at and changed in one statement, so that of any number of callers at once one wins, and each of the others
/// reads what the winner made of it. The result has no row if there is none to change; the columns of the row are NULL if the change was not made.
/// </remarks>
internal static class IssueStatements
{
    // The number and the count of the open ones are columns of one row, which a statement can write only once: hence not the generated insert, which raises the number alone.
    public const string Create = $"""
        WITH "numbered" AS (
          UPDATE "repositories" SET "last_number" = "last_number" + 1, "open_issues_count" = "open_issues_count" + 1
          WHERE "id" = @repoId AND "deleted_at" IS NULL RETURNING "id" AS "numbered_id", "last_number"
        ), "opened" AS (
          INSERT INTO "issues" ("repo_id", "number", "author_id", "title", "body", "assignee_id")
          SELECT "numbered_id", "last_number", @authorId, @title, @body, @assigneeId FROM "numbered"
          RETURNING *
        ), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "author_id", "repo_id", '{ActivityTypes.IssueOpened}', {ActivitySql.Payload} FROM "opened"
        )
        SELECT * FROM "opened"
        """;

    public const string Assign = $"""
        {Found}, "changed" AS (
          UPDATE "issues" SET "assignee_id" = @assigneeId, {InFound} RETURNING "issues".*
        ), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT @actorId, "repo_id", '{ActivityTypes.IssueAssigned}',
            jsonb_build_object('id', "id", 'number', "number", 'title', "title", 'assigneeId', "assignee_id") FROM "changed"
        )
        {Result}
        """;

    public const string Close = $"""
        {Found}, "changed" AS (
          UPDATE "issues" SET "state" = 'closed', "closed_at" = now(), "closed_by_id" = @actorId, {InFound} AND "found_state" = 'open' RETURNING "issues".*
        ), {OneLess}), {ActivitySql.Logged}{ActivityTypes.IssueClosed}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string Reopen = $"""
        {Found}, "changed" AS (
          UPDATE "issues" SET "state" = 'open', "closed_at" = NULL, "closed_by_id" = NULL, {InFound} AND "found_state" = 'closed' RETURNING "issues".*
        ), {OneMore}), {ActivitySql.Logged}{ActivityTypes.IssueReopened}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string Remove = $"""
        {Found}, "changed" AS (
          UPDATE "issues" SET "deleted_at" = now(), {InFound} RETURNING "issues".*
        ), {OneLess} AND "changed"."state" = 'open'), {ActivitySql.Logged}{ActivityTypes.IssueDeleted}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string PutBack = $"""
        {FoundDeleted}, "changed" AS (
          UPDATE "issues" SET "deleted_at" = NULL, {InFound} RETURNING "issues".*
        ), {OneMore} AND "changed"."state" = 'open'), {ActivitySql.Logged}{ActivityTypes.IssueRestored}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string Comment = $"""
        WITH "commented" AS (
          SELECT "id" AS "commented_id", "repo_id", "number", "title" FROM "issues" WHERE "id" = @issueId AND "deleted_at" IS NULL FOR KEY SHARE
        ), "written" AS (
          INSERT INTO "issue_comments" ("issue_id", "user_id", "body") SELECT "commented_id", @userId, @body FROM "commented"
          RETURNING *
        ), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "user_id", "repo_id", '{ActivityTypes.IssueCommented}',
            jsonb_build_object('id', "commented_id", 'number', "number", 'title', "title", 'commentId', "id")
          FROM "written" CROSS JOIN "commented"
        )
        SELECT * FROM "written"
        """;

    private const string Found = """
        WITH "found" AS (
          SELECT "id" AS "found_id", "state" AS "found_state" FROM "issues" WHERE "id" = @id AND "deleted_at" IS NULL FOR UPDATE
        )
        """;

    private const string FoundDeleted = """
        WITH "found" AS (
          SELECT "id" AS "found_id", "state" AS "found_state" FROM "issues" WHERE "id" = @id AND "deleted_at" IS NOT NULL FOR UPDATE
        )
        """;

    private const string InFound = "\"updated_at\" = now() FROM \"found\" WHERE \"id\" = \"found_id\"";

    // A counter does not touch updated_at: the indexes of the repository stay as they are, and so does its place in lists.
    private const string OneLess = """
        "counted" AS (
          UPDATE "repositories" SET "open_issues_count" = "open_issues_count" - 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id"
        """;

    private const string OneMore = """
        "counted" AS (
          UPDATE "repositories" SET "open_issues_count" = "open_issues_count" + 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id"
        """;

    private const string Result = """SELECT "found_state" AS "state", "changed".* FROM "found" LEFT JOIN "changed" ON true""";
}
