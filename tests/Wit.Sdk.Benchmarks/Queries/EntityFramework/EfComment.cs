using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>A comment on a pull request as EF Core's users declare it.</summary>
internal sealed class EfComment
{
    public Guid Id { get; set; }

    public Guid PrId { get; set; }

    public Guid? ReviewId { get; set; }

    public Guid UserId { get; set; }

    public string? Path { get; set; }

    public int? Line { get; set; }

    public string? Side { get; set; }

    public string? CommitSha { get; set; }

    public required string Body { get; set; }

    public Guid? ReplyToId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>As everybody else's row, to be compared.</summary>
    public PrComment ToRow() => new()
    {
        Id = Id,
        PrId = PrId,
        ReviewId = ReviewId,
        UserId = UserId,
        Path = Path,
        Line = Line,
        Side = Side,
        CommitSha = CommitSha,
        Body = Body,
        ReplyToId = ReplyToId,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
        DeletedAt = DeletedAt,
    };
}
