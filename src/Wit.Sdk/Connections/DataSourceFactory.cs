using System.Data.Common;
using Npgsql;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Connections;

/// <summary>Builds the pooled data source of a database object.</summary>
internal static class DataSourceFactory
{
    /// <summary>Statements per connection that the server keeps prepared. Without it a find by key takes twice the time.</summary>
    private const int MaxAutoPrepare = 100;

    private static readonly string[] s_maxAutoPrepareKeys = ["Max Auto Prepare", "MaxAutoPrepare"];

    public static NpgsqlDataSource Create(WitDatabaseOptions options, DatabaseDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
            throw new ArgumentException("The connection string is empty; give a postgres:// URL or \"Host=...;Database=...\".", nameof(options));

        var connectionString = ConnectionStrings.Normalize(options.ConnectionString);
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (!Array.Exists(s_maxAutoPrepareKeys, given.ContainsKey))
            builder.ConnectionStringBuilder.MaxAutoPrepare = MaxAutoPrepare;
        if (options.CommandTimeout is { } timeout)
            builder.ConnectionStringBuilder.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);

        definition.MapEnums(builder);
        options.ConfigureDataSource?.Invoke(builder);
        return builder.Build();
    }
}
