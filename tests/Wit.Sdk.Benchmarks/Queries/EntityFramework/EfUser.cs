using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>A user as EF Core's users declare it.</summary>
internal sealed class EfUser
{
    public Guid Id { get; set; }

    public required string Username { get; set; }

    public required string Email { get; set; }

    public string? Name { get; set; }

    public string? AvatarUrl { get; set; }

    public string? Bio { get; set; }

    public string? Location { get; set; }

    public string? Website { get; set; }

    public string? PasswordHash { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>As everybody else's row, to be compared.</summary>
    public User ToRow() => new()
    {
        Id = Id,
        Username = Username,
        Email = Email,
        Name = Name,
        AvatarUrl = AvatarUrl,
        Bio = Bio,
        Location = Location,
        Website = Website,
        PasswordHash = PasswordHash,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
        DeletedAt = DeletedAt,
    };
}
