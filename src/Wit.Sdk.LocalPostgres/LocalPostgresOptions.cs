namespace Wit.Sdk.LocalPostgres;

/// <summary>How to get a development database. The defaults suit development, samples and tests.</summary>
public sealed record LocalPostgresOptions
{
    /// <summary>The ways to try, in order.</summary>
    public IReadOnlyList<LocalPostgresSource> Sources { get; init; } =
        [LocalPostgresSource.EnvironmentVariable, LocalPostgresSource.LocalBinaries, LocalPostgresSource.Docker, LocalPostgresSource.Npm];

    /// <summary>
    /// The major version of PostgreSQL, from 14 to 18. Null takes the value of the environment variable <c>WIT_POSTGRES_VERSION</c>, and without it any version that a
    /// source has. Sources of another version are skipped; a server of another version that <see cref="EnvironmentVariable"/> names is an error.
    /// </summary>
    public int? Version { get; init; }

    /// <summary>
    /// The environment variable that may name a server: a <c>postgres://</c> URL or an Npgsql connection string. A new database is created on that server and dropped at
    /// the end, so the role needs the right to create databases. The named database is never changed.
    /// </summary>
    public string EnvironmentVariable { get; init; } = "DATABASE_URL";

    /// <summary>
    /// A folder for a server that stays: its data are kept, and it goes on running when this process ends, for the next run, for psql and for <c>wit db</c>. It is started
    /// from local binaries or those of npm, whatever <see cref="EnvironmentVariable"/> says. Null for a server that goes with this process.
    /// </summary>
    public string? DataFolder { get; init; }

    /// <summary>The folder that holds <c>initdb</c> and <c>postgres</c>; null to look on PATH and in the usual places of the platform.</summary>
    public string? BinariesFolder { get; init; }

    /// <summary>
    /// The folder in which a started server's data folder is made, a memory disk say; null for the system's temporary folder. When this process is root, the user
    /// <c>postgres</c> or <c>nobody</c> must be able to write there.
    /// </summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>
    /// The folder for binaries that npm fetches; null for the user's cache folder. When this process is root, the user <c>postgres</c> or <c>nobody</c> must be able to
    /// read there.
    /// </summary>
    public string? CacheFolder { get; init; }

    /// <summary>The image of the container; null for PostgreSQL's official image of <see cref="Version"/>.</summary>
    public string? DockerImage { get; init; }

    /// <summary>How long a server that was started here may take until it answers. Pulling an image or fetching binaries is not counted.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Server settings on top of the defaults, such as <c>["work_mem"] = "64MB"</c>; only for a server that is started here.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Receives a line when binaries are fetched, or when a database could not be dropped; null for standard error.</summary>
    public Action<string>? Log { get; init; }

    internal void WriteLog(string line)
    {
        if (Log is null) Console.Error.WriteLine(line);
        else Log(line);
    }

    /// <summary>The settings a started server gets: its data lives no longer than the process, so durability is traded for speed.</summary>
    internal IReadOnlyDictionary<string, string> EffectiveSettings()
    {
        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["fsync"] = "off",
            ["synchronous_commit"] = "off",
            ["full_page_writes"] = "off",
            ["max_connections"] = "200",
            ["TimeZone"] = "UTC",
        };
        return WithOwn(settings);
    }

    /// <summary>The settings of a server whose data are kept: a crash may lose the last transactions, and damages nothing.</summary>
    internal IReadOnlyDictionary<string, string> KeptSettings() => WithOwn(new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["synchronous_commit"] = "off",
        ["max_connections"] = "200",
        ["TimeZone"] = "UTC",
    });

    private SortedDictionary<string, string> WithOwn(SortedDictionary<string, string> settings)
    {
        foreach (var (name, value) in Settings) settings[name] = value;
        return settings;
    }
}
