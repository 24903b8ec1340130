using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema;

/// <summary>The front door of the engine: schema files in, model and diagnostics out.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles a schema. Never throws on what a file says.</summary>
    /// <param name="entryFiles">The files whose exports make the schema, in drizzle-kit's order.</param>
    /// <param name="importedFiles">Files that entry files may import, and that export nothing to the schema by themselves.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method.</param>
    public static CompilationResult Compile(
        EquatableArray<SourceFile> entryFiles,
        EquatableArray<SourceFile> importedFiles,
        SchemaOptions options,
        CancellationToken cancellationToken = default)
    {
        _ = (entryFiles, importedFiles, options);
        cancellationToken.ThrowIfCancellationRequested();
        return new CompilationResult(SchemaModel.Empty, SourceMap.Empty, EquatableArray<Diagnostics.Diagnostic>.Empty);
    }
}
