using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>A label as EF Core's users declare it.</summary>
internal sealed class EfLabel
{
    public Guid Id { get; set; }

    public Guid RepoId { get; set; }

    public required string Name { get; set; }

    public required string Color { get; set; }

    public string? Description { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>As everybody else's row, to be compared.</summary>
    public Label ToRow() => new()
    {
        Id = Id,
        RepoId = RepoId,
        Name = Name,
        Color = Color,
        Description = Description,
        CreatedAt = CreatedAt,
    };
}
