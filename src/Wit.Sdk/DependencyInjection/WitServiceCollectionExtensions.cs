using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Wit.Sdk;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The base of the generated <c>AddWitDb</c>.</summary>
public static class WitServiceCollectionExtensions
{
    /// <summary>
    /// Registers the database object as a singleton, which the container disposes. It logs to the container's <see cref="ILoggerFactory"/> unless
    /// <paramref name="configure"/> sets another.
    /// </summary>
    /// <typeparam name="TDatabase">The generated database class.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="connectionStringOrName">
    /// A connection string (<c>Host=...</c>), a URL (<c>postgres://...</c>), or the name of a connection string in the configuration: text without <c>=</c> and <c>://</c>.
    /// </param>
    /// <param name="factory">Makes the database object.</param>
    /// <param name="configure">Sets further options.</param>
    /// <returns>The services.</returns>
    /// <remarks>A name is looked up when the object is first resolved; if it is missing, <see cref="InvalidOperationException"/> is thrown there.</remarks>
    public static IServiceCollection AddWitDatabase<TDatabase>(
        this IServiceCollection services, string connectionStringOrName, Func<WitDatabaseOptions, TDatabase> factory, Func<WitDatabaseOptions, WitDatabaseOptions>? configure = null)
        where TDatabase : WitDatabase
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionStringOrName);
        ArgumentNullException.ThrowIfNull(factory);

        services.TryAddSingleton(provider =>
        {
            var options = new WitDatabaseOptions
            {
                ConnectionString = ConnectionString(provider, connectionStringOrName),
                LoggerFactory = provider.GetService<ILoggerFactory>(),
            };
            return factory(configure?.Invoke(options) ?? options);
        });
        return services;
    }

    private static string ConnectionString(IServiceProvider provider, string connectionStringOrName)
    {
        var isName = !connectionStringOrName.Contains('=', StringComparison.Ordinal) && !connectionStringOrName.Contains("://", StringComparison.Ordinal);
        if (!isName)
            return connectionStringOrName;

        var configuration = provider.GetService<IConfiguration>() ?? throw new InvalidOperationException(
            $"\"{connectionStringOrName}\" is the name of a connection string, but no IConfiguration is registered; register one, or pass the connection string itself.");
        var connectionString = configuration.GetConnectionString(connectionStringOrName);
        return !string.IsNullOrWhiteSpace(connectionString) ? connectionString : throw new InvalidOperationException(
            $"The configuration has no connection string \"{connectionStringOrName}\"; set ConnectionStrings:{connectionStringOrName} " +
            $"(as an environment variable: ConnectionStrings__{connectionStringOrName}).");
    }
}
