using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Wit.Sdk.AspNetCore.Hosting;

/// <summary>
/// Creates the database object before the application serves requests, so that wrong settings fail the start, and applies migrations where that is asked for. It
/// runs before every other hosted service starts.
/// </summary>
internal sealed partial class DatabaseStart<TDatabase>(IServiceProvider services, string name, bool isKeyed, StartOptions start) : IHostedLifecycleService
    where TDatabase : WitDatabase, IWitDatabase<TDatabase>
{
    private readonly ILogger _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Wit.Sdk.Hosting");

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var database = Registration.Get<TDatabase>(services, name, isKeyed);
        var setting = services.GetRequiredService<IOptionsMonitor<WitDbSettings>>().Get(name).MigrateOnStartup;
        var isProduction = services.GetRequiredService<IHostEnvironment>().IsProduction();
        if (setting ?? (start.Migrates && (start.MigratesInProduction || !isProduction)))
        {
            var applied = await database.Migrations.ApplyAsync(cancellationToken).ConfigureAwait(false);
            LogApplied(applied.Count, name);
        }
        else if (setting is null && start.Migrates)
        {
            LogNotInProduction(name, name);
        }

        if (TDatabase.Definition.TenantSetting is not null && Registration.ChecksTenants(services, name))
            await database.CheckTenantsAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Information, "Applied {Count} migrations to \"{Database}\".")]
    private partial void LogApplied(int count, string database);

    [LoggerMessage(2, LogLevel.Information, "Migrations of \"{Database}\" are not applied at start in Production; run 'wit migrate', or set Wit:{Section}:MigrateOnStartup to true.")]
    private partial void LogNotInProduction(string database, string section);
}
