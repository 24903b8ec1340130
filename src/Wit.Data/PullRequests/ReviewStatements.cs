using Wit.Data.Activities;

namespace Wit.Data.PullRequests;

/// <summary>The statements that write reviews, with the activity for those that are no longer pending.</summary>
internal static class ReviewStatements
{
    public static readonly string Create = $"""
        WITH "reviewed" AS (
          SELECT "id" AS "reviewed_id", "repo_id", "number", "title" FROM "pull_requests" WHERE "id" = $1 AND "deleted_at" IS NULL FOR KEY SHARE
        ), "written" AS (
          INSERT INTO "pr_reviews" ("pr_id", "user_id", "state", "body", "commit_sha")
          SELECT "reviewed_id", $2, $3, $4, $5 FROM "reviewed"
          RETURNING {PrReviewsTable.Definition.SelectList}
        ), {Logged}
        SELECT {PrReviewsTable.Definition.SelectList} FROM "written"
        """;

    public static readonly string Submit = $"""
        WITH "found" AS (
          SELECT "id" AS "found_id", "state" AS "found_state" FROM "pr_reviews" WHERE "id" = $1 AND "deleted_at" IS NULL FOR UPDATE
        ), "written" AS (
          UPDATE "pr_reviews" SET "state" = $2, "body" = COALESCE($3, "body"), "updated_at" = now()
          FROM "found" WHERE "id" = "found_id" AND "found_state" = 'pending'
          RETURNING {PrReviewsTable.Definition.SelectList}
        ), "reviewed" AS (
          SELECT "pull_requests"."id" AS "reviewed_id", "repo_id", "number", "title" FROM "pull_requests" JOIN "written" ON "pull_requests"."id" = "pr_id"
        ), {Logged}
        SELECT "found_state", {PrReviewsTable.Definition.SelectList} FROM "found" LEFT JOIN "written" ON true
        """;

    // One row per reviewer: the newest that says something and is not taken back.
    public static readonly string Verdicts = $"""
        SELECT DISTINCT ON ("user_id") {PrReviewsTable.Definition.SelectList} FROM "pr_reviews"
        WHERE "pr_id" = $1 AND "state" IN ('approved', 'changes_requested') AND "deleted_at" IS NULL
        ORDER BY "user_id", "created_at" DESC, "id" DESC
        """;

    private const string Logged = $"""
        "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "user_id", "repo_id", '{ActivityTypes.PullRequestReviewed}',
            jsonb_build_object('id', "reviewed_id", 'number', "number", 'title', "title", 'reviewId', "id", 'verdict', "state")
          FROM "written" CROSS JOIN "reviewed" WHERE "state" <> 'pending'
        )
        """;
}
