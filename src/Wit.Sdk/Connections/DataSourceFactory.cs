using System.Data.Common;
using Npgsql;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Connections;

/// <summary>Builds the pooled data sources of a database object.</summary>
internal static class DataSourceFactory
{
    /// <summary>Statements per connection that the server keeps prepared. Without it a find by key takes twice the time.</summary>
    private const int MaxAutoPrepare = 100;

    private static readonly string[] s_maxAutoPrepareKeys = ["Max Auto Prepare", "MaxAutoPrepare"];
    private static readonly string[] s_noResetOnCloseKeys = ["No Reset On Close", "NoResetOnClose"];

    /// <summary>Builds a data source.</summary>
    /// <param name="options">The connection string and other settings.</param>
    /// <param name="definition">What enums there are.</param>
    /// <param name="keepsSessions">Whether connections go back to the pool as they are; else they are reset, unless the connection string says otherwise.</param>
    public static NpgsqlDataSource Create(WitDatabaseOptions options, DatabaseDefinition definition, bool keepsSessions)
    {
        var (connectionString, given) = Read(options);
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        if (!Array.Exists(s_maxAutoPrepareKeys, given.ContainsKey))
            builder.ConnectionStringBuilder.MaxAutoPrepare = MaxAutoPrepare;
        if (keepsSessions)
            builder.ConnectionStringBuilder.NoResetOnClose = true;
        if (options.CommandTimeout is { } timeout)
            builder.ConnectionStringBuilder.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);

        definition.MapEnums(builder);
        options.ConfigureDataSource?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>Whether a pool of its own for helpers would be against what the connection string says, or of no use: its <c>No Reset On Close</c> holds for everything, given true or false.</summary>
    public static bool IsOnePool(WitDatabaseOptions options)
    {
        var (connectionString, given) = Read(options);
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        return Array.Exists(s_noResetOnCloseKeys, given.ContainsKey) || !settings.Pooling || settings.Multiplexing;
    }

    private static (string ConnectionString, DbConnectionStringBuilder Given) Read(WitDatabaseOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
            throw new ArgumentException("The connection string is empty; give a postgres:// URL or \"Host=...;Database=...\".", nameof(options));

        var connectionString = ConnectionStrings.Normalize(options.ConnectionString);
        return (connectionString, new DbConnectionStringBuilder { ConnectionString = connectionString });
    }
}
