using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>Where a project's schema, migrations and database are: by the caller, otherwise by the config, otherwise by the convention of <c>schema/</c>.</summary>
public sealed record ProjectSettings
{
    private const string ConfigName = "drizzle.config";
    private static readonly string[] s_configExtensions = [".ts", ".mts", ".js", ".mjs", ".json"];

    private readonly IReadOnlyList<string> _schema = [];
    private readonly string _out = string.Empty;
    private readonly NameCasing _casing;
    private readonly MigrationOptions _migrations = new();

    /// <summary>The paths of the schema, absolute or relative to the workspace.</summary>
    /// <exception cref="DiagnosticsException">The config's value can't be known. The same holds for the other members: only values that are read are reported.</exception>
    public required IReadOnlyList<string> Schema
    {
        get => Known(_schema, "schema");
        init => _schema = value;
    }

    /// <summary>The migrations folder.</summary>
    public required string Out
    {
        get => Known(_out, "out");
        init => _out = value;
    }

    public required NameCasing Casing
    {
        get => Known(_casing, "casing");
        init => _casing = value;
    }

    /// <summary>The prefix of migration file names.</summary>
    public MigrationPrefix Prefix => PrefixOf(ShownConfig, Known(GivenPrefix, "migrations"));

    /// <summary>Where applied migrations are recorded, and how patient the migrator is.</summary>
    public required MigrationOptions Migrations
    {
        get => Known(_migrations, "migrations");
        init => _migrations = value;
    }

    /// <summary>The config's <c>migrations.prefix</c>.</summary>
    private string? GivenPrefix { get; init; }

    /// <summary>The config, as people know it.</summary>
    private string? ShownConfig { get; init; }

    /// <summary>The members of the config that can't be known, without those that the caller sets.</summary>
    private IReadOnlyList<ConfigProblem> Problems { get; init; } = [];

    /// <summary>The codes of errors that are warnings.</summary>
    public IReadOnlyList<string> Warn { get; init; } = [];

    /// <summary>The Npgsql connection string; null if no database is configured.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Why the connection string is missing.</summary>
    public string? ConnectionProblem { get; init; }

    /// <summary>The config that was read.</summary>
    public string? ConfigPath { get; init; }

    /// <summary>Decides.</summary>
    /// <exception cref="ToolException">The config that the caller names does not exist, or requests something the tool does not support.</exception>
    /// <exception cref="DiagnosticsException">The config can't be understood.</exception>
    public static async Task<ProjectSettings> ResolveAsync(Workspace workspace, SettingsOverrides overrides, CancellationToken ct = default)
    {
        var path = FindConfig(workspace, overrides.Config);
        var config = path is null ? null : await DrizzleConfigReader.ReadAsync(workspace, path, ct);
        var folder = config is null ? workspace.Folder : BaseFolder(workspace, config, path!);
        var schema = overrides.Schema.Count > 0 ? overrides.Schema : config is { Schema.Count: > 0 } ? [.. config.Schema.Select(InFolder)] : ["schema/schema.ts"];
        var (connectionString, problem) = Connection(workspace, overrides, config);
        string?[] given = [overrides.Schema.Count > 0 ? "schema" : null, overrides.Out is null ? null : "out", overrides.Casing is null ? null : "casing"];
        return new ProjectSettings
        {
            Schema = schema,
            Out = overrides.Out ?? (config is null ? "schema/migrations" : InFolder(config.Out ?? "drizzle")),
            Casing = overrides.Casing ?? config?.Casing ?? NameCasing.AsWritten,
            GivenPrefix = config?.MigrationsPrefix,
            ShownConfig = path is null ? null : workspace.Display(path),
            Problems = [.. (config?.Problems ?? []).Where(found => found.Diagnostic.Severity == DiagnosticSeverity.Error && !given.Contains(found.Member))],
            Migrations = new MigrationOptions { HistorySchema = config?.MigrationsSchema, HistoryTable = config?.MigrationsTable },
            Warn = overrides.Warn,
            ConnectionString = connectionString,
            ConnectionProblem = problem,
            ConfigPath = path,
        };

        string InFolder(string part) => Path.GetFullPath(part, folder);
    }

    /// <summary>The connection string, for what can't do without.</summary>
    /// <exception cref="ToolException">There is none; the message says how to name one.</exception>
    public string RequireConnectionString() => ConnectionString ?? throw new ToolException(
        (ConnectionProblem ?? "No database is named.") + " Give --url (Name=Desk for the connection string 'Desk' of appsettings.json or user secrets), or dbCredentials.url in drizzle.config.ts, or set DATABASE_URL.", isUsage: true);

    private T Known<T>(T value, string member) => Problems.Any(found => found.Member == member)
        ? throw new DiagnosticsException([.. Problems.Where(found => found.Member == member).Select(found => found.Diagnostic)])
        : value;

    private static MigrationPrefix PrefixOf(string? path, string? prefix) => prefix switch
    {
        null or "index" => MigrationPrefix.Index,
        "timestamp" or "supabase" => MigrationPrefix.Timestamp,
        "unix" => MigrationPrefix.Unix,
        "none" => MigrationPrefix.None,
        var other => throw new ToolException($"'{path}' has the migrations.prefix '{other}'; it is index, timestamp, supabase, unix or none."),
    };

    private static string? FindConfig(Workspace workspace, string? given)
    {
        if (given is not null)
        {
            var absolute = workspace.Absolute(given);
            return File.Exists(absolute) ? absolute : throw new ToolException($"'{given}' does not exist; pass the path of the config with --config.", isUsage: true);
        }

        return new[] { workspace.Folder, workspace.Absolute("schema") }
            .SelectMany(folder => s_configExtensions.Select(extension => Path.Combine(folder, ConfigName + extension)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>drizzle-kit's paths start from the folder it is called in. A config called from elsewhere is resolved from its own folder if the schema it names exists there.</summary>
    private static string BaseFolder(Workspace workspace, Config config, string path)
    {
        var own = Path.GetDirectoryName(path)!;
        return config.Schema.Count == 0 || config.Schema.Any(it => Leads(it, workspace.Folder)) || !config.Schema.Any(it => Leads(it, own)) ? workspace.Folder : own;
    }

    private static bool Leads(string path, string folder)
    {
        var absolute = Path.GetFullPath(path, folder);
        return Path.Exists(absolute) || (FilePattern.FirstWildcard(path) >= 0 && Schemas.MatchingFiles.Find(absolute).Count > 0);
    }

    private static bool IsDatabaseUnknown(Config? config) => config is not null && (config.UrlProblem is not null || config.Problems.Any(found => found.Member == "dbCredentials"));

    private static (string? ConnectionString, string? Problem) Connection(Workspace workspace, SettingsOverrides overrides, Config? config)
    {
        // A config that mentions a database but does not name one must not lead to another one.
        var text = overrides.Url ?? config?.Url ?? (IsDatabaseUnknown(config) ? null : workspace.Variable("DATABASE_URL"));
        if (string.IsNullOrWhiteSpace(text)) return (null, config?.Problems.FirstOrDefault(found => found.Member == "dbCredentials")?.Diagnostic.ToString() ?? config?.UrlProblem);
        if (AppConnectionStrings.NameOf(text) is { } name) text = new AppConnectionStrings(workspace).Find(name);
        try
        {
            return (ConnectionStrings.Normalize(text), null);
        }
        catch (ArgumentException exception)
        {
            // The name of its parameter is meaningless to the caller.
            return (null, exception.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
