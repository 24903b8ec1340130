using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>Reads a config from disk, with what it imports.</summary>
internal static class DrizzleConfigReader
{
    /// <exception cref="DiagnosticsException">It can't be understood.</exception>
    /// <exception cref="ToolException">It is for another database, or can't be read.</exception>
    public static async Task<Config> ReadAsync(Workspace workspace, string path, CancellationToken ct)
    {
        var config = await Task.Run(() => Read(workspace, workspace.Display(path), ct), ct);
        var errors = config.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0) throw new DiagnosticsException(errors);
        if (config.Dialect is not (null or "postgresql"))
            throw new ToolException($"'{workspace.Display(path)}' is for the dialect '{config.Dialect}'; wit knows 'postgresql' only.");
        return config;
    }

    private static Config Read(Workspace workspace, string path, CancellationToken ct)
    {
        try
        {
            return ConfigReader.Read(path, new DiskFiles(workspace), workspace.Variable, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(exception.Message, exception);
        }
    }
}
