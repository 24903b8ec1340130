using Wit.Sdk.Seeding;
using Wit.Sdk.Tooling.Configuration;

namespace Wit.Sdk.Tooling.Seeding;

/// <summary>Fills a database with the project's development data.</summary>
public static class SeedDatabase
{
    private const string FileName = "seed.sql";

    /// <summary>Reads the file that the caller names, otherwise <c>seed.sql</c> beside the config, otherwise <c>schema/seed.sql</c>.</summary>
    /// <exception cref="ToolException">The file does not exist.</exception>
    public static async Task<SeedScript> ReadAsync(Workspace workspace, ProjectSettings settings, string? given, CancellationToken ct = default)
    {
        var path = given is null ? Find(workspace, settings) : workspace.Absolute(given);
        if (!File.Exists(path)) throw new ToolException($"'{workspace.Display(path)}' does not exist; write the data into it as SQL, or pass the path of another file with --file.", isUsage: true);
        return SeedScript.FromBytes(workspace.Display(path), await File.ReadAllBytesAsync(path, ct));
    }

    /// <summary>Reads <c>seed.sql</c> beside the config, otherwise <c>schema/seed.sql</c>; null if the project has neither.</summary>
    public static async Task<SeedScript?> FindAsync(Workspace workspace, ProjectSettings settings, CancellationToken cancellationToken = default) =>
        File.Exists(Find(workspace, settings)) ? await ReadAsync(workspace, settings, null, cancellationToken) : null;

    /// <summary>Runs the script in one transaction.</summary>
    /// <exception cref="ToolException">The database can't be reached, or a statement failed: the message has SQLSTATE, file, line and statement.</exception>
    public static Task<SeedResult> RunAsync(SeedScript script, string connectionString, CancellationToken ct = default) =>
        Databases.RunAsync(connectionString, "wit seed", dataSource => script.ApplyAsync(dataSource, ct));

    private static string Find(Workspace workspace, ProjectSettings settings)
    {
        var usual = workspace.Absolute(Path.Combine("schema", FileName));
        var beside = settings.ConfigPath is { } config ? Path.Combine(Path.GetDirectoryName(config)!, FileName) : usual;
        return File.Exists(beside) ? beside : usual;
    }
}
