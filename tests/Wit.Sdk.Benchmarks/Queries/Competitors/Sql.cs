namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>The statements that a person would write; the helpers' own say the same, and skip what is deleted (none is) besides.</summary>
internal static class Sql
{
    public const string PullRequestColumns =
        "id, repo_id, number, title, body, state, source_branch, target_branch, source_repo_id, head_sha, base_sha, merge_sha, author_id, is_draft, is_mergeable, created_at, " +
        "updated_at, merged_at, closed_at, merged_by_id, deleted_at";

    public const string CommentColumns = "id, pr_id, review_id, user_id, path, line, side, commit_sha, body, reply_to_id, created_at, updated_at, deleted_at";

    public const string RepositoryColumns =
        "id, owner_id, owner_type, name, description, is_private, is_fork, forked_from_id, default_branch, stars_count, forks_count, watchers_count, open_issues_count, " +
        "open_prs_count, last_number, disk_path, created_at, updated_at, pushed_at, deleted_at";

    public const string FindById = $"SELECT {PullRequestColumns} FROM pull_requests WHERE id = $1";

    public const string FindByNumber = $"SELECT {PullRequestColumns} FROM pull_requests WHERE repo_id = $1 AND number = $2";

    public const string List = $"SELECT {PullRequestColumns} FROM pull_requests WHERE repo_id = $1 ORDER BY created_at DESC NULLS LAST LIMIT $2";

    public const string Query =
        $"SELECT {PullRequestColumns} FROM pull_requests WHERE repo_id = $1 AND state = $2 AND created_at < $3 AND deleted_at IS NULL ORDER BY created_at DESC NULLS LAST, id DESC LIMIT $4";

    public const string Projection =
        "SELECT number, title, state, created_at FROM pull_requests WHERE repo_id = $1 AND deleted_at IS NULL ORDER BY created_at DESC NULLS LAST LIMIT $2";

    public const string Insert =
        $"INSERT INTO pr_comments (pr_id, user_id, path, line, side, commit_sha, body) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {CommentColumns}";

    public const string GraphRows =
        "SELECT p.id, p.repo_id, p.number, p.title, p.body, p.state, p.source_branch, p.target_branch, p.source_repo_id, p.head_sha, p.base_sha, p.merge_sha, p.author_id, " +
        "p.is_draft, p.is_mergeable, p.created_at, p.updated_at, p.merged_at, p.closed_at, p.merged_by_id, p.deleted_at, " +
        "u.id, u.username, u.email, u.name, u.avatar_url, u.bio, u.location, u.website, u.password_hash, u.created_at, u.updated_at, u.deleted_at " +
        "FROM pull_requests p JOIN users u ON u.id = p.author_id WHERE p.repo_id = $1 ORDER BY p.created_at DESC NULLS LAST LIMIT $2";

    public const string GraphLabels =
        "SELECT pl.pr_id, l.id, l.repo_id, l.name, l.color, l.description, l.created_at " +
        "FROM (SELECT id FROM pull_requests WHERE repo_id = $1 ORDER BY created_at DESC NULLS LAST LIMIT $2) p " +
        "JOIN pr_labels pl ON pl.pr_id = p.id JOIN labels l ON l.id = pl.label_id";

    public const string Increment = $"UPDATE repositories SET stars_count = stars_count + $1, updated_at = now() WHERE id = $2 RETURNING {RepositoryColumns}";

    public const string Bulk = "COPY sessions (user_id, token_hash, expires_at) FROM STDIN (FORMAT BINARY)";

    public const string Stream = $"SELECT {PullRequestColumns} FROM pull_requests";

    public const string Patch = $"UPDATE pull_requests SET title = $1, updated_at = now() WHERE id = $2 RETURNING {PullRequestColumns}";
}
