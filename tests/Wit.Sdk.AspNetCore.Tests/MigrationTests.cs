using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Wit.Data;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.AspNetCore.Tests;

/// <summary>On the platform's schema, whose assembly embeds its migrations.</summary>
public sealed class MigrationTests
{
    private const string UsersExist = "select to_regclass('public.users') is not null";

    [Theory]
    [InlineData("Development", false, null, true)]
    [InlineData("Production", false, null, false)]
    [InlineData("Production", true, null, true)]
    [InlineData("Production", false, "true", true)]
    [InlineData("Development", false, "false", false)]
    public async Task Migrations_are_applied_at_the_start_and_in_production_only_when_asked(string environment, bool inProduction, string? setting, bool applied)
    {
        await using var database = await TestDatabase.CreateAsync();
        var builder = Application.CreateBuilder(environment, ("ConnectionStrings:Platform", database.ConnectionString), ("Wit:Platform:MigrateOnStartup", setting));
        builder.AddWitDb<WitDb>("Platform").MigrateOnStartup(inProduction);
        await using var application = await Application.StartAsync(builder);

        Assert.Equal(applied, await database.ScalarAsync<bool>(UsersExist));
    }

    [Fact]
    public async Task Instances_that_start_together_apply_migrations_once()
    {
        await using var database = await TestDatabase.CreateAsync();

        var applications = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var builder = Application.CreateBuilder("Development", ("ConnectionStrings:Platform", database.ConnectionString));
            builder.AddWitDb<WitDb>("Platform").MigrateOnStartup();
            return await Application.StartAsync(builder);
        }));

        Assert.True(await database.ScalarAsync<bool>(UsersExist));
        foreach (var application in applications)
            await application.DisposeAsync();
    }

    [Fact]
    public async Task A_migration_that_fails_fails_the_start_with_its_reason()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id int)");
        var builder = Application.CreateBuilder("Development", ("ConnectionStrings:Platform", database.ConnectionString));
        builder.AddWitDb<WitDb>("Platform").MigrateOnStartup();

        var exception = await Assert.ThrowsAsync<MigrationException>(() => Application.StartAsync(builder));

        Assert.Contains("42P07", exception.Message, StringComparison.Ordinal);
        Assert.Contains(".sql", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_check_sees_pending_migrations_and_invalid_indexes()
    {
        await using var database = await TestDatabase.CreateAsync();
        var builder = Application.CreateBuilder("Development", ("ConnectionStrings:Platform", database.ConnectionString));
        builder.AddWitDb<WitDb>("Platform").AddHealthCheck(tags: ["ready"]);
        await using var application = await Application.StartAsync(builder);

        var before = await CheckAsync(application);
        await application.Services.GetRequiredService<WitDb>().Migrations.ApplyAsync();
        var after = await CheckAsync(application);
        await database.ExecuteAsync("create index broken on users (username); update pg_index set indisvalid = false where indexrelid = 'broken'::regclass");
        var broken = await CheckAsync(application);

        Assert.Equal(HealthStatus.Unhealthy, before.Status);
        Assert.Contains("migrations are pending: 0000_", before.Description, StringComparison.Ordinal);
        Assert.Equal((HealthStatus.Healthy, null), (after.Status, after.Description));
        Assert.Equal((HealthStatus.Degraded, "indexes are invalid and have to be rebuilt: broken"), (broken.Status, broken.Description));
    }

    [Fact]
    public async Task The_health_check_sees_a_database_that_is_gone()
    {
        var builder = Application.CreateBuilder("Production", ("ConnectionStrings:Platform", "Host=127.0.0.1;Port=1;Database=none;Password=hunter2"));
        builder.AddWitDb<WitDb>("Platform").AddHealthCheck();
        await using var application = await Application.StartAsync(builder);

        var entry = await CheckAsync(application);

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.NotNull(entry.Exception);
        Assert.DoesNotContain("hunter2", entry.Exception.ToString() + entry.Description, StringComparison.Ordinal);
    }

    private static async Task<HealthReportEntry> CheckAsync(Application application) =>
        (await application.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["wit-platform"];
}
