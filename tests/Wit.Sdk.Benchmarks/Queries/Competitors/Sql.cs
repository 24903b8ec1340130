namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>The statements that a person would write; the helpers' own say the same.</summary>
internal static class Sql
{
    public const string PullRequestColumns =
        "id, repo_id, number, title, body, state, source_branch, target_branch, source_repo_id, head_sha, base_sha, merge_sha, author_id, is_draft, is_mergeable, created_at, " +
        "updated_at, merged_at, closed_at, merged_by_id, deleted_at";

    public const string CommentColumns = "id, pr_id, review_id, user_id, path, line, side, commit_sha, body, reply_to_id, created_at, updated_at, deleted_at";

    public const string FindById = $"SELECT {PullRequestColumns} FROM pull_requests WHERE id = $1";

    public const string FindByNumber = $"SELECT {PullRequestColumns} FROM pull_requests WHERE repo_id = $1 AND number = $2";

    public const string List = $"SELECT {PullRequestColumns} FROM pull_requests WHERE repo_id = $1 ORDER BY created_at DESC NULLS LAST, id LIMIT $2";

    public const string Insert =
        $"INSERT INTO pr_comments (pr_id, user_id, path, line, side, commit_sha, body) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {CommentColumns}";

    public const string Patch = $"UPDATE pull_requests SET title = $1, updated_at = now() WHERE id = $2 RETURNING {PullRequestColumns}";
}
