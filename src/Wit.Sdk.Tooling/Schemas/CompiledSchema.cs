using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Checking;
using Wit.Sdk.Tooling.Configuration;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>A schema that was read from files.</summary>
/// <param name="Entries">The files whose exports form the schema, relative to the workspace.</param>
/// <param name="Files">These files and all that were read because of them, for code frames.</param>
/// <param name="Result">The result of compiling them.</param>
public sealed record CompiledSchema(IReadOnlyList<string> Entries, DiskFiles Files, CompilationResult Result)
{
    public SchemaModel Model => Result.Model;

    public bool HasErrors => Result.HasErrors;

    /// <summary>The diagnostics that are shown on a command line: hints are for editors.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hint);

    /// <summary>Reads and compiles the schema of a project.</summary>
    /// <exception cref="ToolException">A path names no file, or a file can't be read.</exception>
    public static Task<CompiledSchema> LoadAsync(Workspace workspace, ProjectSettings settings, CancellationToken cancellationToken = default) =>
        LoadAsync(workspace, settings.Schema, settings.Casing, settings.Warn, cancellationToken);

    /// <summary>Reads and compiles; an error in the schema is in the result, not thrown.</summary>
    /// <exception cref="ToolException">A path names no file, or a file can't be read.</exception>
    public static Task<CompiledSchema> LoadAsync(Workspace workspace, IReadOnlyList<string> paths, NameCasing casing, CancellationToken cancellationToken = default) =>
        LoadAsync(workspace, paths, casing, [], cancellationToken);

    /// <summary>Reads and compiles; an error in the schema is in the result, not thrown.</summary>
    /// <param name="workspace">Where relative paths start.</param>
    /// <param name="paths">The paths of the schema.</param>
    /// <param name="casing">How keys become names.</param>
    /// <param name="warn">The codes of errors that are warnings where drizzle-kit accepts what they are about.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ToolException">A path names no file, or a file can't be read.</exception>
    public static async Task<CompiledSchema> LoadAsync(
        Workspace workspace, IReadOnlyList<string> paths, NameCasing casing, IReadOnlyList<string> warn, CancellationToken cancellationToken)
    {
        var entries = SchemaFiles.Find(workspace, paths);
        var files = new DiskFiles(workspace);
        try
        {
            var result = await Task.Run(() => Compile(workspace, entries, files, casing, warn, cancellationToken), cancellationToken);
            return new CompiledSchema(entries, files, result);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(exception.Message, exception);
        }
    }

    /// <summary>Compiles; each diagnostic is as severe as the .editorconfig above its file has it, here as in the build.</summary>
    private static CompilationResult Compile(
        Workspace workspace, IReadOnlyList<string> entries, DiskFiles files, NameCasing casing, IReadOnlyList<string> warn, CancellationToken cancellationToken)
    {
        var result = SchemaCompiler.CompileOnDemand(entries.ToEquatableArray(), files, new SchemaOptions(casing) { ReadingTime = workspace.Clock.GetUtcNow().UtcDateTime }, cancellationToken);
        result = SchemaSyntax.Check(result, path => files.FindRead(path)?.Content);
        var severities = new EditorConfig(workspace);
        return result with
        {
            Diagnostics = result.Diagnostics
                .Select(diagnostic => diagnostic.As(
                    diagnostic.Severity == DiagnosticSeverity.Error && warn.Contains(diagnostic.Code, StringComparer.OrdinalIgnoreCase) ? "warning"
                    : diagnostic.Location is { } location ? severities.SeverityOf(location.Path, diagnostic.Code)
                    : null))
                .OfType<Diagnostic>()
                .ToEquatableArray(),
        };
    }

    /// <summary>The text of a file by the path that diagnostics show; null when it is not one of the schema's.</summary>
    public SourceFile? FindFile(string path) => Files.FindRead(path);
}
