using Npgsql;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Connections;

/// <summary>Builds the pooled data sources of a database object.</summary>
internal sealed class DataSourceFactory
{
    /// <summary>Statements per connection that the server keeps prepared. Without it a find by key takes twice the time.</summary>
    private const int MaxAutoPrepare = 100;

    private readonly WitDatabaseOptions _options;
    private readonly DatabaseDefinition _definition;
    private readonly ConnectionSettings _settings;
    private readonly PoolerKind _pooler;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="ArgumentException">The connection string is empty, can't be read, asks for a time zone other than UTC, or contradicts the options.</exception>
    public DataSourceFactory(WitDatabaseOptions options, DatabaseDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
            throw new ArgumentException("The connection string is empty; use a postgres:// URL or \"Host=...;Database=...\".", nameof(options));

        (_options, _definition) = (options, definition);
        _settings = ConnectionStrings.Read(options.ConnectionString);
        _pooler = _settings.Apply(options.Pooler);
        SessionSettings.Apply(_settings.Builder);
        IsOnePool = _settings.HasNoResetOnClose || !_settings.Builder.Pooling || _settings.Builder.Multiplexing;
    }

    /// <summary>Whether a pool of its own for helpers would be against what the connection string says, or of no use: its <c>No Reset On Close</c> holds for everything, given true or false.</summary>
    public bool IsOnePool { get; }

    /// <summary>Builds a data source.</summary>
    /// <param name="keepsSessions">Whether connections go back to the pool as they are; otherwise they are reset, unless the connection string says otherwise.</param>
    public NpgsqlDataSource Create(bool keepsSessions)
    {
        var builder = new NpgsqlDataSourceBuilder(_settings.Builder.ConnectionString);
        SessionSettings.Apply(builder.ConnectionStringBuilder);

        // Helpers have statements of parameters only; on the other pool LINQ writes constants into them, and the app what it likes.
        builder.ConfigureTracing(tracing => SpanNames.Configure(tracing, masksLiterals: !keepsSessions));

        if (!_settings.HasMaxAutoPrepare)
            builder.ConnectionStringBuilder.MaxAutoPrepare = MaxAutoPrepare;
        if (keepsSessions)
            builder.ConnectionStringBuilder.NoResetOnClose = true;
        if (_options.CommandTimeout is { } timeout)
            builder.ConnectionStringBuilder.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);

        _definition.MapEnums(builder);
        _options.ConfigureDataSource?.Invoke(builder);
        ConnectionSettings.ThrowIfUnfit(_pooler, builder.ConnectionStringBuilder);
        PoolerGuard.Install(builder, probes: _pooler == PoolerKind.Detect && builder.ConnectionStringBuilder.MaxAutoPrepare > 0);
        return builder.Build();
    }
}
