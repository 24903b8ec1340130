using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>A pull request as EF Core's users declare it.</summary>
internal sealed class EfPullRequest
{
    public Guid Id { get; set; }

    public Guid RepoId { get; set; }

    public int Number { get; set; }

    public required string Title { get; set; }

    public string? Body { get; set; }

    public PrState State { get; set; }

    public required string SourceBranch { get; set; }

    public required string TargetBranch { get; set; }

    public Guid? SourceRepoId { get; set; }

    public required string HeadSha { get; set; }

    public required string BaseSha { get; set; }

    public string? MergeSha { get; set; }

    public Guid AuthorId { get; set; }

    public bool IsDraft { get; set; }

    public bool? IsMergeable { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset? MergedAt { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    public Guid? MergedById { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    public EfUser? Author { get; set; }

    public List<EfLabel> Labels { get; set; } = [];

    /// <summary>As everybody else's row, to be compared.</summary>
    public PullRequest ToRow() => new()
    {
        Id = Id,
        RepoId = RepoId,
        Number = Number,
        Title = Title,
        Body = Body,
        State = State,
        SourceBranch = SourceBranch,
        TargetBranch = TargetBranch,
        SourceRepoId = SourceRepoId,
        HeadSha = HeadSha,
        BaseSha = BaseSha,
        MergeSha = MergeSha,
        AuthorId = AuthorId,
        IsDraft = IsDraft,
        IsMergeable = IsMergeable,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
        MergedAt = MergedAt,
        ClosedAt = ClosedAt,
        MergedById = MergedById,
        DeletedAt = DeletedAt,
    };
}
