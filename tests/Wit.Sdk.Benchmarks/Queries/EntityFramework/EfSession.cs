namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>A signed-in browser as EF Core's users declare it.</summary>
internal sealed class EfSession
{
    public Guid Id { get; set; }

    public Guid UserId { get; set; }

    public required string TokenHash { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
