using Microsoft.EntityFrameworkCore;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>The same tables for EF Core.</summary>
internal sealed class EfContext(DbContextOptions<EfContext> options) : DbContext(options)
{
    public DbSet<EfPullRequest> PullRequests => Set<EfPullRequest>();

    public DbSet<EfRepository> Repositories => Set<EfRepository>();

    public DbSet<EfSession> Sessions => Set<EfSession>();

    public DbSet<EfComment> Comments => Set<EfComment>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EfUser>().ToTable("users");
        modelBuilder.Entity<EfLabel>().ToTable("labels");
        modelBuilder.Entity<EfRepository>().ToTable("repositories");
        modelBuilder.Entity<EfPrLabel>().ToTable("pr_labels");
        modelBuilder.Entity<EfPullRequest>(pullRequest =>
        {
            pullRequest.ToTable("pull_requests");
            pullRequest.HasOne(row => row.Author).WithMany().HasForeignKey(row => row.AuthorId);
            pullRequest.HasMany(row => row.Labels).WithMany().UsingEntity<EfPrLabel>(
                link => link.HasOne<EfLabel>().WithMany().HasForeignKey(row => row.LabelId),
                link => link.HasOne<EfPullRequest>().WithMany().HasForeignKey(row => row.PrId),
                link => link.HasKey(row => new { row.PrId, row.LabelId }));
        });
        modelBuilder.Entity<EfSession>(session =>
        {
            session.ToTable("sessions");
            session.Property(row => row.Id).HasDefaultValueSql("gen_random_uuid()");
            session.Property(row => row.CreatedAt).HasDefaultValueSql("now()");
        });
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
