using Wit.Data.Activities;

namespace Wit.Data.PullRequests;

/// <summary>The statements that write reviews, with the activity for those that are no longer pending.</summary>
internal static class ReviewStatements
{
    public const string Create = $"""
        WITH "reviewed" AS (
          SELECT "id" AS "reviewed_id", "repo_id", "number", "title" FROM "pull_requests" WHERE "id" = @prId AND "deleted_at" IS NULL FOR KEY SHARE
        ), "written" AS (
          INSERT INTO "pr_reviews" ("pr_id", "user_id", "state", "body", "commit_sha")
          SELECT "reviewed_id", @userId, @state, @body, @commitSha FROM "reviewed"
          RETURNING *
        ), {Logged}
        SELECT * FROM "written"
        """;

    public const string Submit = $"""
        WITH "found" AS (
          SELECT "id" AS "found_id", "state" AS "found_state" FROM "pr_reviews" WHERE "id" = @id AND "deleted_at" IS NULL FOR UPDATE
        ), "written" AS (
          UPDATE "pr_reviews" SET "state" = @state, "body" = COALESCE(@body, "body"), "updated_at" = now()
          FROM "found" WHERE "id" = "found_id" AND "found_state" = 'pending'
          RETURNING "pr_reviews".*
        ), "reviewed" AS (
          SELECT "pull_requests"."id" AS "reviewed_id", "repo_id", "number", "title" FROM "pull_requests" JOIN "written" ON "pull_requests"."id" = "pr_id"
        ), {Logged}
        SELECT "found_state" AS "state", "written".* FROM "found" LEFT JOIN "written" ON true
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
