using Wit.Sdk.Migrations;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Snapshots;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>Where a project's schema, migrations and database are: the caller's word, else the config's, else the convention of <c>schema/</c>.</summary>
public sealed record ProjectSettings
{
    private const string ConfigName = "drizzle.config";
    private static readonly string[] s_configExtensions = [".ts", ".mts", ".js", ".mjs", ".json"];

    /// <summary>The paths of the schema, absolute or relative to the workspace.</summary>
    public required IReadOnlyList<string> Schema { get; init; }

    /// <summary>The migrations folder.</summary>
    public required string Out { get; init; }

    public required NameCasing Casing { get; init; }

    /// <summary>What the names of migration files begin with.</summary>
    public required MigrationPrefix Prefix { get; init; }

    /// <summary>Where applied migrations are recorded, and how patient the migrator is.</summary>
    public required MigrationOptions Migrations { get; init; }

    /// <summary>The Npgsql connection string; null when nobody named a database.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Why there is no connection string.</summary>
    public string? ConnectionProblem { get; init; }

    /// <summary>The config that was read.</summary>
    public string? ConfigPath { get; init; }

    /// <summary>Decides.</summary>
    /// <exception cref="ToolException">The config that the caller names is not there, or says what the tool can't do.</exception>
    /// <exception cref="DiagnosticsException">The config can't be understood.</exception>
    public static async Task<ProjectSettings> ResolveAsync(Workspace workspace, SettingsOverrides overrides, CancellationToken ct = default)
    {
        var path = FindConfig(workspace, overrides.Config);
        var config = path is null ? null : await DrizzleConfigReader.ReadAsync(workspace, path, ct);
        var folder = config is null ? workspace.Folder : BaseFolder(workspace, config, path!);
        var schema = overrides.Schema.Count > 0 ? overrides.Schema : config is { Schema.Count: > 0 } ? [.. config.Schema.Select(InFolder)] : ["schema/schema.ts"];
        var (connectionString, problem) = Connection(workspace, overrides, config);
        return new ProjectSettings
        {
            Schema = schema,
            Out = overrides.Out ?? (config is null ? "schema/migrations" : InFolder(config.Out ?? "drizzle")),
            Casing = overrides.Casing ?? config?.Casing ?? NameCasing.AsWritten,
            Prefix = PrefixOf(workspace, config, path),
            Migrations = new MigrationOptions { HistorySchema = config?.MigrationsSchema, HistoryTable = config?.MigrationsTable },
            ConnectionString = connectionString,
            ConnectionProblem = problem,
            ConfigPath = path,
        };

        string InFolder(string part) => Path.GetFullPath(part, folder);
    }

    /// <summary>The connection string, for what can't do without.</summary>
    /// <exception cref="ToolException">There is none; the message says how to name one.</exception>
    public string RequireConnectionString() => ConnectionString ?? throw new ToolException(
        (ConnectionProblem ?? "No database is named.") + " Give --url, or dbCredentials.url in drizzle.config.ts, or set DATABASE_URL.", isUsage: true);

    private static MigrationPrefix PrefixOf(Workspace workspace, Config? config, string? path) => config?.MigrationsPrefix switch
    {
        null or "index" => MigrationPrefix.Index,
        "timestamp" or "supabase" => MigrationPrefix.Timestamp,
        "unix" => MigrationPrefix.Unix,
        "none" => MigrationPrefix.None,
        var other => throw new ToolException($"'{workspace.Display(path!)}' has the migrations.prefix '{other}'; it is index, timestamp, supabase, unix or none."),
    };

    private static string? FindConfig(Workspace workspace, string? given)
    {
        if (given is not null)
        {
            var absolute = workspace.Absolute(given);
            return File.Exists(absolute) ? absolute : throw new ToolException($"'{given}' is not there; give the path of the config after --config.", isUsage: true);
        }

        return new[] { workspace.Folder, workspace.Absolute("schema") }
            .SelectMany(folder => s_configExtensions.Select(extension => Path.Combine(folder, ConfigName + extension)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>drizzle-kit's paths start from the folder it is called in. A config called from elsewhere is taken to mean its own folder: it names a schema that is there.</summary>
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

    private static (string? ConnectionString, string? Problem) Connection(Workspace workspace, SettingsOverrides overrides, Config? config)
    {
        // A config that speaks of a database and gives none must not lead to another one.
        var text = overrides.Url ?? config?.Url ?? (config?.UrlProblem is null ? workspace.Variable("DATABASE_URL") : null);
        if (string.IsNullOrWhiteSpace(text)) return (null, config?.UrlProblem);
        try
        {
            return (ConnectionStrings.Normalize(text), null);
        }
        catch (ArgumentException exception)
        {
            // Its parameter's name says nothing to the caller.
            return (null, exception.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
