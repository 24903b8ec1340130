namespace Wit.Sdk.LocalPostgres;

/// <summary>Where a development database can come from.</summary>
public enum LocalPostgresSource
{
    /// <summary>An environment variable names a server that runs already; nothing is started or stopped.</summary>
    EnvironmentVariable,

    /// <summary>PostgreSQL is installed on this machine: a server of its own is started on an empty data folder.</summary>
    LocalBinaries,

    /// <summary>A container is started.</summary>
    Docker,
}
