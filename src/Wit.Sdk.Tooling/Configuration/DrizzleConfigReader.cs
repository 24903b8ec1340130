using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>Reads a config from disk, with what it imports.</summary>
internal static class DrizzleConfigReader
{
    /// <exception cref="DiagnosticsException">It can't be understood.</exception>
    /// <exception cref="ToolException">It is for another database.</exception>
    public static async Task<Config> ReadAsync(Workspace workspace, string path, CancellationToken ct)
    {
        var files = await SchemaFiles.ReadAsync(workspace, [path], ct);
        var config = ConfigReader.Read(files.Entries[0], files.Imported.ToEquatableArray(), workspace.Variable, ct);
        var errors = config.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0) throw new DiagnosticsException(errors);
        if (config.Dialect is not (null or "postgresql"))
            throw new ToolException($"'{workspace.Display(path)}' is for the dialect '{config.Dialect}'; wit knows 'postgresql' only.");
        return config;
    }
}
