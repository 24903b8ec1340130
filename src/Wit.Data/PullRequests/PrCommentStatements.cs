using Wit.Data.Activities;

namespace Wit.Data.PullRequests;

/// <summary>The statements that write comments on pull requests, each with its activity.</summary>
internal static class PrCommentStatements
{
    private const string Logged = $"""
        "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "user_id", "repo_id", '{ActivityTypes.PullRequestCommented}',
            jsonb_build_object('id', "commented_id", 'number', "number", 'title', "title", 'commentId', "id")
          FROM "written" CROSS JOIN "commented"
        )
        """;

    // A review of another pull request is treated as missing.
    public const string Create = $"""
        WITH "commented" AS (
          SELECT "id" AS "commented_id", "repo_id", "number", "title" FROM "pull_requests"
          WHERE "id" = @prId AND "deleted_at" IS NULL AND (@reviewId::uuid IS NULL OR EXISTS (SELECT FROM "pr_reviews" WHERE "pr_reviews"."id" = @reviewId AND "pr_id" = @prId AND "pr_reviews"."deleted_at" IS NULL))
          FOR KEY SHARE
        ), "written" AS (
          INSERT INTO "pr_comments" ("pr_id", "user_id", "body", "review_id", "path", "line", "side", "commit_sha")
          SELECT "commented_id", @userId, @body, @reviewId, @path, @line, @side, @commitSha FROM "commented"
          RETURNING *
        ), {Logged}
        SELECT * FROM "written"
        """;

    // A thread is one level deep: a reply to a reply stands beside it, under the comment that began the thread.
    public const string Reply = $"""
        WITH "answered" AS (
          SELECT "pr_id", "review_id", "path", "line", "side", "commit_sha", COALESCE("reply_to_id", "id") AS "thread_id"
          FROM "pr_comments" WHERE "id" = @commentId AND "deleted_at" IS NULL FOR KEY SHARE
        ), "commented" AS (
          SELECT "id" AS "commented_id", "repo_id", "number", "title" FROM "pull_requests" WHERE "id" = (SELECT "pr_id" FROM "answered") AND "deleted_at" IS NULL
        ), "written" AS (
          INSERT INTO "pr_comments" ("pr_id", "user_id", "body", "review_id", "path", "line", "side", "commit_sha", "reply_to_id")
          SELECT "pr_id", @userId, @body, "review_id", "path", "line", "side", "commit_sha", "thread_id" FROM "answered" CROSS JOIN "commented"
          RETURNING *
        ), {Logged}
        SELECT * FROM "written"
        """;
}
