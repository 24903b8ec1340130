namespace Wit.Sdk.LocalPostgres;

/// <summary>How to get a development database. The defaults suit development, samples and tests.</summary>
public sealed record LocalPostgresOptions
{
    /// <summary>The ways to try, in order.</summary>
    public IReadOnlyList<LocalPostgresSource> Sources { get; init; } =
        [LocalPostgresSource.EnvironmentVariable, LocalPostgresSource.LocalBinaries, LocalPostgresSource.Docker];

    /// <summary>The environment variable that may name a server: a <c>postgres://</c> URL or an Npgsql connection string.</summary>
    public string EnvironmentVariable { get; init; } = "DATABASE_URL";

    /// <summary>The folder that holds <c>initdb</c> and <c>postgres</c>; null to look on PATH and in the usual places of the platform.</summary>
    public string? BinariesFolder { get; init; }

    /// <summary>
    /// The folder in which a started server's data folder is made, a memory disk say; null for the system's temporary folder. When this process is root, the user
    /// <c>postgres</c> or <c>nobody</c> must be able to write there.
    /// </summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>The image of the container.</summary>
    public string DockerImage { get; init; } = "postgres:17-alpine";

    /// <summary>How long a server that was started here may take until it answers. Pulling an image is not counted.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Server settings on top of the defaults, such as <c>["work_mem"] = "64MB"</c>; only for a server that is started here.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

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
        foreach (var (name, value) in Settings) settings[name] = value;
        return settings;
    }
}
