using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wit.Sdk.AspNetCore.HealthChecks;
using Wit.Sdk.AspNetCore.Hosting;

namespace Wit.Sdk.AspNetCore;

/// <summary>The roles of a registered database in an application.</summary>
/// <typeparam name="TDatabase">The generated database class.</typeparam>
public sealed class WitDbBuilder<TDatabase>
    where TDatabase : WitDatabase, IWitDatabase<TDatabase>
{
    private readonly bool _isKeyed;
    private readonly StartOptions _start;

    internal WitDbBuilder(IServiceCollection services, string connectionName, bool isKeyed, StartOptions start)
    {
        Services = services;
        ConnectionName = connectionName;
        _isKeyed = isKeyed;
        _start = start;
    }

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the connection string.</summary>
    public string ConnectionName { get; }

    /// <summary>
    /// Applies pending migrations before the application serves requests. Instances that start together wait for the one that applies them. A failure fails the
    /// start of the application.
    /// </summary>
    /// <param name="inProduction">Whether it also happens in the environment <c>Production</c>. The setting <c>MigrateOnStartup</c> overrides it.</param>
    public WitDbBuilder<TDatabase> MigrateOnStartup(bool inProduction = false)
    {
        _start.Migrates = true;
        _start.MigratesInProduction = inProduction;
        return this;
    }

    /// <summary>
    /// Adds a health check: unhealthy if the database can't be reached, migrations are pending or the role sees all tenants, degraded if an applied migration was edited or an index is invalid.
    /// </summary>
    /// <param name="name">The name of the check; null is <c>wit-</c> and the connection name in lower case.</param>
    /// <param name="failureStatus">The status to report for unhealthy; null is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags of the check.</param>
    /// <param name="timeout">How long the check may take; null is five seconds.</param>
    public WitDbBuilder<TDatabase> AddHealthCheck(string? name = null, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null, TimeSpan? timeout = null)
    {
        Services.AddHealthChecks().Add(new HealthCheckRegistration(
            name ?? $"wit-{ConnectionName.ToLowerInvariant()}",
            provider => new DatabaseHealthCheck(
                Registration.Get<TDatabase>(provider, ConnectionName, _isKeyed), TDatabase.Definition, Registration.ChecksTenants(provider, ConnectionName)),
            failureStatus,
            tags,
            timeout ?? TimeSpan.FromSeconds(5)));
        return this;
    }
}
