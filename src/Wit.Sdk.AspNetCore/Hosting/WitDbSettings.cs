using Microsoft.Extensions.Logging;

namespace Wit.Sdk.AspNetCore;

/// <summary>The settings of a database, of the configuration section <c>Wit:{connectionName}</c>. An unknown name in the section is an error.</summary>
public sealed class WitDbSettings
{
    /// <summary>A <c>postgres://</c> URL or an Npgsql connection string. Null is <c>ConnectionStrings:{connectionName}</c>.</summary>
    public string? ConnectionString { get; set; }

    /// <inheritdoc cref="WitDatabaseOptions.Pooler"/>
    public PoolerKind Pooler { get; set; }

    /// <inheritdoc cref="WitDatabaseOptions.CommandTimeout"/>
    public TimeSpan? CommandTimeout { get; set; }

    /// <inheritdoc cref="WitDatabaseOptions.LogParameters"/>
    public bool LogParameters { get; set; }

    /// <summary>The key that signs page tokens, as base64; see <see cref="WitDatabaseOptions.PageTokenKey"/>.</summary>
    public string? PageTokenKey { get; set; }

    /// <summary>Whether migrations are applied when the application starts, in every environment. Null is what the code says.</summary>
    public bool? MigrateOnStartup { get; set; }

    /// <summary>
    /// Whether it is checked, when the application starts and by the health check, that row security holds the application's role back (<see cref="WitDatabase.CheckTenantsAsync"/>).
    /// Null checks in every environment but <c>Development</c>, where the role often owns the tables. Without a table with <c>@tenant</c> there is nothing to check.
    /// </summary>
    public bool? CheckTenants { get; set; }

    /// <summary>The settings of migrations.</summary>
    public WitDbMigrationSettings Migrations { get; set; } = new();

    /// <summary>The name of the type: settings hold passwords.</summary>
    public override string ToString() => nameof(WitDbSettings);

    internal WitDatabaseOptions ToOptions(ILoggerFactory? loggerFactory) => new()
    {
        ConnectionString = ConnectionString ?? string.Empty,
        Pooler = Pooler,
        CommandTimeout = CommandTimeout,
        LogParameters = LogParameters,
        PageTokenKey = PageTokenKey is null ? null : Convert.FromBase64String(PageTokenKey),
        Migrations = Migrations.ToOptions(),
        LoggerFactory = loggerFactory,
    };
}
