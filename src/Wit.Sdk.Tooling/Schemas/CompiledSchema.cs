using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>A schema that was read from files.</summary>
/// <param name="Files">The texts, for code frames.</param>
/// <param name="Result">What the engine made of them.</param>
public sealed record CompiledSchema(SchemaFiles Files, CompilationResult Result)
{
    public SchemaModel Model => Result.Model;

    public bool HasErrors => Result.HasErrors;

    /// <summary>What is worth saying on a command line: hints are for editors.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hint);

    /// <summary>Reads and compiles; an error in the schema is in the result, not thrown.</summary>
    /// <exception cref="ToolException">A path names no file.</exception>
    public static async Task<CompiledSchema> LoadAsync(Workspace workspace, IReadOnlyList<string> paths, NameCasing casing, CancellationToken ct = default)
    {
        var files = await SchemaFiles.ReadAsync(workspace, paths, ct);
        var result = SchemaCompiler.Compile(files.Entries.ToEquatableArray(), files.Imported.ToEquatableArray(), new SchemaOptions(casing) { Paths = files.Aliases }, ct);
        return new CompiledSchema(files, result);
    }

    /// <summary>The text of a file by the path that diagnostics show; null when it is not one of the schema's.</summary>
    public SourceFile? FindFile(string path) => Files.Entries.Concat(Files.Imported).FirstOrDefault(file => file.Path == path);
}
