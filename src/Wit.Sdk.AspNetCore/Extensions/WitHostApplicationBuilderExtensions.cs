using Wit.Sdk;
using Wit.Sdk.AspNetCore;
using Wit.Sdk.AspNetCore.Hosting;

namespace Microsoft.Extensions.Hosting;

/// <summary>Registers generated databases in an application.</summary>
public static class WitHostApplicationBuilderExtensions
{
    /// <summary>
    /// Registers a database as a singleton, and its <see cref="Npgsql.NpgsqlDataSource"/>. The connection string is that of the name, and the section
    /// <c>Wit:{connectionName}</c> holds the <see cref="WitDbSettings"/>, which are validated when the application starts.
    /// </summary>
    /// <typeparam name="TDatabase">The generated database class.</typeparam>
    /// <param name="builder">The application.</param>
    /// <param name="connectionName">The name of the connection string.</param>
    /// <param name="configure">Changes the options after the settings are applied: <c>options => options with { ... }</c>.</param>
    /// <returns>The builder for further roles of the database in this application.</returns>
    /// <exception cref="InvalidOperationException">The class or the name is already registered.</exception>
    public static WitDbBuilder<TDatabase> AddWitDb<TDatabase>(
        this IHostApplicationBuilder builder, string connectionName, Func<WitDatabaseOptions, WitDatabaseOptions>? configure = null)
        where TDatabase : WitDatabase, IWitDatabase<TDatabase>
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionName);
        if (builder.Services.Any(static service => !service.IsKeyedService && service.ServiceType == typeof(TDatabase)))
        {
            throw new InvalidOperationException(
                $"{typeof(TDatabase).Name} is already registered; register further databases of this class with AddKeyedWitDb, and inject them with [FromKeyedServices].");
        }

        return Registration.Add<TDatabase>(builder.Services, connectionName, isKeyed: false, configure);
    }

    /// <summary>
    /// Registers a database as a keyed singleton, and its <see cref="Npgsql.NpgsqlDataSource"/> with the same key: the connection name. For several databases of
    /// one class, such as a primary and a replica.
    /// </summary>
    /// <typeparam name="TDatabase">The generated database class.</typeparam>
    /// <param name="builder">The application.</param>
    /// <param name="connectionName">The name of the connection string, and the key of the services.</param>
    /// <param name="configure">Changes the options after the settings are applied: <c>options => options with { ... }</c>.</param>
    /// <returns>The builder for further roles of the database in this application.</returns>
    /// <exception cref="InvalidOperationException">The name is already registered.</exception>
    public static WitDbBuilder<TDatabase> AddKeyedWitDb<TDatabase>(
        this IHostApplicationBuilder builder, string connectionName, Func<WitDatabaseOptions, WitDatabaseOptions>? configure = null)
        where TDatabase : WitDatabase, IWitDatabase<TDatabase>
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionName);
        return Registration.Add<TDatabase>(builder.Services, connectionName, isKeyed: true, configure);
    }
}
