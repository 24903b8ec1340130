using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Wit.Sdk.AspNetCore.Hosting;

/// <summary>Registers the services of one database. The data source is always keyed by the connection name; the first one also serves without a key.</summary>
internal static class Registration
{
    public static WitDbBuilder<TDatabase> Add<TDatabase>(
        IServiceCollection services, string name, bool isKeyed, Func<WitDatabaseOptions, WitDatabaseOptions>? configure)
        where TDatabase : WitDatabase, IWitDatabase<TDatabase>
    {
        if (services.Any(service => service.ServiceType == typeof(NpgsqlDataSource) && service.IsKeyedService && Equals(service.ServiceKey, name)))
            throw new InvalidOperationException($"The connection name \"{name}\" is already registered.");

        AddSettings(services, name);
        if (isKeyed)
            services.AddKeyedSingleton(name, (provider, _) => Create<TDatabase>(provider, name, configure));
        else
            services.AddSingleton(provider => Create<TDatabase>(provider, name, configure));

        // The database object owns the data source, and disposes it.
        services.AddKeyedSingleton(name, (provider, _) => Get<TDatabase>(provider, name, isKeyed).DataSource);
        if (!isKeyed)
            services.TryAddSingleton(provider => provider.GetRequiredKeyedService<NpgsqlDataSource>(name));

        var start = new StartOptions();
        services.AddSingleton<IHostedService>(provider => new DatabaseStart<TDatabase>(provider, name, isKeyed, start));
        return new WitDbBuilder<TDatabase>(services, name, isKeyed, start);
    }

    /// <summary>The database object of a name.</summary>
    public static TDatabase Get<TDatabase>(IServiceProvider provider, string name, bool isKeyed)
        where TDatabase : WitDatabase => isKeyed ? provider.GetRequiredKeyedService<TDatabase>(name) : provider.GetRequiredService<TDatabase>();

    /// <summary>Whether row security has to hold the role back.</summary>
    public static bool ChecksTenants(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<WitDbSettings>>().Get(name).CheckTenants ?? !provider.GetRequiredService<IHostEnvironment>().IsDevelopment();

    private static void AddSettings(IServiceCollection services, string name)
    {
        services.AddOptions<WitDbSettings>(name)
            .Configure<IConfiguration>((settings, configuration) =>
            {
                configuration.GetSection($"Wit:{name}").Bind(settings, static binder => binder.ErrorOnUnknownConfiguration = true);
                settings.ConnectionString ??= configuration.GetConnectionString(name);
            })
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<WitDbSettings>>(new SettingsValidator(name));
    }

    private static TDatabase Create<TDatabase>(IServiceProvider provider, string name, Func<WitDatabaseOptions, WitDatabaseOptions>? configure)
        where TDatabase : WitDatabase, IWitDatabase<TDatabase>
    {
        var options = provider.GetRequiredService<IOptionsMonitor<WitDbSettings>>().Get(name).ToOptions(provider.GetService<ILoggerFactory>());
        return TDatabase.Create(configure?.Invoke(options) ?? options);
    }
}
