using Microsoft.EntityFrameworkCore;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>The same tables for EF Core.</summary>
internal sealed class EfContext(DbContextOptions<EfContext> options) : DbContext(options)
{
    public DbSet<EfPullRequest> PullRequests => Set<EfPullRequest>();

    public DbSet<EfComment> Comments => Set<EfComment>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EfPullRequest>().ToTable("pull_requests");
        modelBuilder.Entity<EfComment>(comment =>
        {
            comment.ToTable("pr_comments");
            comment.Property(row => row.Id).HasDefaultValueSql("gen_random_uuid()");
            comment.Property(row => row.CreatedAt).HasDefaultValueSql("now()");
            comment.Property(row => row.UpdatedAt).HasDefaultValueSql("now()");
        });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? "_" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
