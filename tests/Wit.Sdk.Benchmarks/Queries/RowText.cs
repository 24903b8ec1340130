using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Results as text, to see that all competitors give the same. What a server chooses (new keys, the time of a write) is left out.</summary>
internal static class RowText
{
    public static string Of(PullRequest? row) => row is null
        ? "none"
        : Of(row.Id, row.RepoId, row.Number, row.Title, row.Body, row.State, row.SourceBranch, row.TargetBranch, row.SourceRepoId, row.HeadSha, row.BaseSha, row.MergeSha,
            row.AuthorId, row.IsDraft, row.IsMergeable, row.CreatedAt.UtcTicks, row.MergedAt?.UtcTicks, row.ClosedAt?.UtcTicks, row.MergedById, row.DeletedAt?.UtcTicks);

    public static string Of(IEnumerable<PullRequest> rows) => string.Join('\n', rows.Select(Of));

    public static string Of(IEnumerable<(int Number, string? Title, PrState State, DateTimeOffset CreatedAt)> rows) =>
        string.Join('\n', rows.Select(row => Of(row.Number, row.Title, row.State, row.CreatedAt.UtcTicks)));

    public static string Of(IEnumerable<PullRequestGraph> rows) => string.Join('\n', rows.Select(row => Of(
        Of(row.PullRequest), row.Author.Id, row.Author.Username, string.Join(',', row.Labels.Select(label => label.Name).Order(StringComparer.Ordinal)))));

    public static string Of(Repository row) => Of(row.Id, row.Name, row.OwnerType, row.DiskPath);

    public static string Of(PrComment row) => Of(
        row.PrId, row.ReviewId, row.UserId, row.Path, row.Line, row.Side, row.CommitSha, row.Body, row.ReplyToId, row.DeletedAt?.UtcTicks);

    private static string Of(params ReadOnlySpan<object?> values) => string.Join('|', values);
}
