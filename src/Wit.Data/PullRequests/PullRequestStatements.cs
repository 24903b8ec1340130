using Wit.Data.Activities;
using Wit.Data.Changes;

namespace Wit.Data.PullRequests;

/// <summary>The statements that write pull requests, each with its activity and the repository's counter. A change is made as <see cref="Issues.IssueStatements"/> has it.</summary>
internal static class PullRequestStatements
{
    // The number and the count of the open ones are columns of one row, which a statement can write only once: hence not the generated insert, which raises the number alone.
    public const string Create = $"""
        WITH "numbered" AS (
          UPDATE "repositories" SET "last_number" = "last_number" + 1, "open_prs_count" = "open_prs_count" + 1
          WHERE "id" = @repoId AND "deleted_at" IS NULL RETURNING "id" AS "numbered_id", "last_number"
        ), "opened" AS (
          INSERT INTO "pull_requests" ("repo_id", "number", "author_id", "title", "body", "source_branch", "source_repo_id", "target_branch", "head_sha", "base_sha", "is_draft")
          SELECT "numbered_id", "last_number", @authorId, @title, @body, @sourceBranch, @sourceRepoId, @targetBranch, @headSha, @baseSha, @isDraft FROM "numbered"
          RETURNING *
        ), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT "author_id", "repo_id", '{ActivityTypes.PullRequestOpened}', {ActivitySql.Payload} FROM "opened"
        )
        SELECT * FROM "opened"
        """;

    public const string MarkReady = $"""
        {Found}, "changed" AS (
          UPDATE "pull_requests" SET "is_draft" = false, {InFound} AND "found_state" = 'open' AND "found_is_draft" RETURNING "pull_requests".*
        ), {ActivitySql.Logged}{ActivityTypes.PullRequestReady}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string MarkDraft = $"""
        {Found}, "changed" AS (
          UPDATE "pull_requests" SET "is_draft" = true, {InFound} AND "found_state" = 'open' AND NOT "found_is_draft" RETURNING "pull_requests".*
        ), {ActivitySql.Logged}{ActivityTypes.PullRequestDrafted}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string Merge = $"""
        {Found}, "changed" AS (
          UPDATE "pull_requests" SET "state" = 'merged', "merged_at" = now(), "merged_by_id" = @actorId, "merge_sha" = @mergeSha, {InFound} AND "found_state" = 'open' AND NOT "found_is_draft" AND "found_is_mergeable" IS NOT FALSE RETURNING "pull_requests".*
        ), {OneLess}), "logged" AS (
          INSERT INTO "activities" ("actor_id", "repo_id", "type", "payload")
          SELECT @actorId, "repo_id", '{ActivityTypes.PullRequestMerged}',
            jsonb_build_object('id', "id", 'number', "number", 'title', "title", 'mergeSha', "merge_sha") FROM "changed"
        )
        {Result}
        """;

    public const string Close = $"""
        {Found}, "changed" AS (
          UPDATE "pull_requests" SET "state" = 'closed', "closed_at" = now(), {InFound} AND "found_state" = 'open' RETURNING "pull_requests".*
        ), {OneLess}), {ActivitySql.Logged}{ActivityTypes.PullRequestClosed}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string Reopen = $"""
        {Found}, "changed" AS (
          UPDATE "pull_requests" SET "state" = 'open', "closed_at" = NULL, {InFound} AND "found_state" = 'closed' RETURNING "pull_requests".*
        ), {OneMore}), {ActivitySql.Logged}{ActivityTypes.PullRequestReopened}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string Remove = $"""
        {Found}, "changed" AS (
          UPDATE "pull_requests" SET "deleted_at" = now(), {InFound} RETURNING "pull_requests".*
        ), {OneLess} AND "changed"."state" = 'open'), {ActivitySql.Logged}{ActivityTypes.PullRequestDeleted}{ActivitySql.OfChanged}
        {Result}
        """;

    public const string PutBack = $"""
        {FoundDeleted}, "changed" AS (
          UPDATE "pull_requests" SET "deleted_at" = NULL, {InFound} RETURNING "pull_requests".*
        ), {OneMore} AND "changed"."state" = 'open'), {ActivitySql.Logged}{ActivityTypes.PullRequestRestored}{ActivitySql.OfChanged}
        {Result}
        """;

    private const string Found = """
        WITH "found" AS (
          SELECT "id" AS "found_id", "state" AS "found_state", "is_draft" AS "found_is_draft", "is_mergeable" AS "found_is_mergeable"
          FROM "pull_requests" WHERE "id" = @id AND "deleted_at" IS NULL FOR UPDATE
        )
        """;

    private const string FoundDeleted = """
        WITH "found" AS (
          SELECT "id" AS "found_id", "state" AS "found_state", "is_draft" AS "found_is_draft", "is_mergeable" AS "found_is_mergeable"
          FROM "pull_requests" WHERE "id" = @id AND "deleted_at" IS NOT NULL FOR UPDATE
        )
        """;

    private const string InFound = "\"updated_at\" = now() FROM \"found\" WHERE \"id\" = \"found_id\"";

    // A counter does not touch updated_at: the indexes of the repository stay as they are, and so does its place in lists.
    private const string OneLess = """
        "counted" AS (
          UPDATE "repositories" SET "open_prs_count" = "open_prs_count" - 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id"
        """;

    private const string OneMore = """
        "counted" AS (
          UPDATE "repositories" SET "open_prs_count" = "open_prs_count" + 1 FROM "changed" WHERE "repositories"."id" = "changed"."repo_id"
        """;

    private const string Result = """
        SELECT "found_state" AS "state", "found_is_draft" AS "is_draft", "found_is_mergeable" AS "is_mergeable", "changed".* FROM "found" LEFT JOIN "changed" ON true
        """;
}
