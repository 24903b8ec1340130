using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>A repository as EF Core's users declare it.</summary>
internal sealed class EfRepository
{
    public Guid Id { get; set; }

    public Guid OwnerId { get; set; }

    public OwnerType OwnerType { get; set; }

    public required string Name { get; set; }

    public string? Description { get; set; }

    public bool IsPrivate { get; set; }

    public bool IsFork { get; set; }

    public Guid? ForkedFromId { get; set; }

    public required string DefaultBranch { get; set; }

    public int StarsCount { get; set; }

    public int ForksCount { get; set; }

    public int WatchersCount { get; set; }

    public int OpenIssuesCount { get; set; }

    public int OpenPrsCount { get; set; }

    public int LastNumber { get; set; }

    public required string DiskPath { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset? PushedAt { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>As everybody else's row, to be compared.</summary>
    public Repository ToRow() => new()
    {
        Id = Id,
        OwnerId = OwnerId,
        OwnerType = OwnerType,
        Name = Name,
        Description = Description,
        IsPrivate = IsPrivate,
        IsFork = IsFork,
        ForkedFromId = ForkedFromId,
        DefaultBranch = DefaultBranch,
        StarsCount = StarsCount,
        ForksCount = ForksCount,
        WatchersCount = WatchersCount,
        OpenIssuesCount = OpenIssuesCount,
        OpenPrsCount = OpenPrsCount,
        LastNumber = LastNumber,
        DiskPath = DiskPath,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
        PushedAt = PushedAt,
        DeletedAt = DeletedAt,
    };
}
