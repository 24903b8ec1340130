using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Studio;

/// <summary>The database that the studio shows, and the rights that it has.</summary>
public sealed record StudioOptions
{
    /// <summary>The Npgsql connection string. It never leaves the server.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>The schema of the project: the order of the tables, their comments, and which columns are <c>@secret</c>.</summary>
    public SchemaModel Schema { get; init; } = SchemaModel.Empty;

    /// <summary>Where the tables stand in the schema files.</summary>
    public SourceMap Sources { get; init; } = SourceMap.Empty;

    /// <summary>The project, whose migrations are shown; null shows none.</summary>
    public StudioProject? Project { get; init; }

    /// <summary>The port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether rows can be changed.</summary>
    public bool IsWritable { get; init; }

    /// <summary>How long a statement may run.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
