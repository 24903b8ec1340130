#:package Npgsql.EntityFrameworkCore.PostgreSQL@10.0.0
#:property ManagePackageVersionsCentrally=false
#:property NuGetAudit=false
#:property PublishAot=false
#:property RunAnalyzers=false
#:property TreatWarningsAsErrors=false

// Prints the SQL by which EF Core 10 creates the database of an app, with the history table of its migrations: `dotnet run record.cs > efcore.sql`.
// It has what EF Core is used for: identity, HiLo, value conversions, owned types (in the table, in one of their own, as JSON), many-to-many, inheritance, row versions.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

using var shop = new Shop();
Console.Write("""
    CREATE TABLE "__EFMigrationsHistory" (
        "MigrationId" character varying(150) NOT NULL,
        "ProductVersion" character varying(32) NOT NULL,
        CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId")
    );
    INSERT INTO "__EFMigrationsHistory" VALUES ('20260101000000_Initial', '10.0.0');


    """.ReplaceLineEndings("\n"));
Console.Write(shop.Database.GenerateCreateScript().ReplaceLineEndings("\n"));

public enum OrderState { Draft, Placed, Shipped }

public sealed class Customer
{
    public int Id { get; set; }
    public required string FullName { get; set; }
    public string? Email { get; set; }
    public bool IsActive { get; set; } = true;
    public required Address Home { get; set; }
    public Address? Work { get; set; }
    public Preferences? Preferences { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateOnly? BornOn { get; set; }
    public List<Order> Orders { get; } = [];
    public List<string> Tags { get; set; } = [];
}

public sealed class Address
{
    public required string Street { get; set; }
    public required string City { get; set; }
    public string? Zip { get; set; }
}

public sealed class Preferences
{
    public string? Theme { get; set; }
    public bool News { get; set; }
}

public sealed class Order
{
    public Guid Id { get; set; }
    public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    public OrderState State { get; set; }
    public OrderState LastState { get; set; }
    public decimal Total { get; set; }
    public TimeSpan? Delay { get; set; }
    public uint Version { get; set; }
    public List<Line> Lines { get; } = [];
    public List<Label> Labels { get; } = [];
}

public sealed class Line
{
    public int Number { get; set; }
    public int ProductId { get; set; }
    public Product? Product { get; set; }
    public short Quantity { get; set; }
    public double? Discount { get; set; }
}

public abstract class Product
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public decimal? Price { get; set; }
    public int? ReplacedById { get; set; }
    public Product? ReplacedBy { get; set; }
    public byte[]? Picture { get; set; }
}

public sealed class Book : Product
{
    public string? Isbn { get; set; }
}

public sealed class Course : Product
{
    public DateTimeOffset? StartsAt { get; set; }
}

public sealed class Label
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public List<Order> Orders { get; } = [];
}

public sealed class AuditEntry
{
    public long Id { get; set; }
    public required string Entity { get; set; }
    public Dictionary<string, string>? Values { get; set; }
    public DateTime At { get; set; }
}

public sealed class Shop : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=unused");

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Customer>(customer =>
        {
            customer.ToTable("Customers");
            customer.Property(it => it.FullName).HasMaxLength(200);
            customer.HasIndex(it => it.Email).IsUnique().HasFilter("\"Email\" IS NOT NULL");
            customer.Property(it => it.CreatedAt).HasDefaultValueSql("now()");
            customer.OwnsOne(it => it.Home);
            customer.OwnsOne(it => it.Work);
            customer.OwnsOne(it => it.Preferences, preferences => preferences.ToJson());
            customer.ToTable(table => table.HasComment("People who buy."));
        });
        model.Entity<Order>(order =>
        {
            order.ToTable("Orders", table => table.HasCheckConstraint("CK_Orders_Total", "\"Total\" >= 0"));
            order.Property(it => it.State).HasConversion<string>().HasMaxLength(20).HasDefaultValue(OrderState.Draft);
            order.Property(it => it.Total).HasPrecision(18, 2);
            order.Property(it => it.Version).IsRowVersion();
            order.HasOne(it => it.Customer).WithMany(it => it.Orders).OnDelete(DeleteBehavior.Restrict);
            order.HasIndex(it => new { it.CustomerId, it.State }).IsDescending(false, true);
            order.OwnsMany(it => it.Lines, line =>
            {
                line.ToTable("OrderLines");
                line.WithOwner().HasForeignKey("OrderId");
                line.HasKey("OrderId", nameof(Line.Number));
                line.Property(it => it.Number).ValueGeneratedNever();
                line.HasOne(it => it.Product).WithMany().HasForeignKey(it => it.ProductId);
            });
            order.HasMany(it => it.Labels).WithMany(it => it.Orders);
        });
        model.Entity<Product>(product =>
        {
            product.ToTable("Products");
            product.HasDiscriminator<string>("Kind").HasValue<Book>("book").HasValue<Course>("course");
            product.Property("Kind").HasMaxLength(10);
            product.HasOne(it => it.ReplacedBy).WithMany().HasForeignKey(it => it.ReplacedById).OnDelete(DeleteBehavior.SetNull);
            product.Property(it => it.Id).UseHiLo("ProductNumbers");
        });
        model.Entity<Book>();
        model.Entity<Course>();
        model.Entity<Label>(label =>
        {
            label.ToTable("Labels");
            label.Property(it => it.Id).UseIdentityAlwaysColumn();
            label.HasAlternateKey(it => it.Name);
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("Entries", "audit");
            entry.Property(it => it.Values).HasColumnType("jsonb");
            entry.Property(it => it.At).HasColumnType("timestamp without time zone");
        });
    }
}
