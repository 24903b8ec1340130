using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Schema.Validation;

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
        cancellationToken.ThrowIfCancellationRequested();
        var diagnostics = new DiagnosticBag();
        var paths = entryFiles.Concat(importedFiles).Select(file => file.Path).ToList();
        try
        {
            return Compile(entryFiles, importedFiles, options, diagnostics, paths, cancellationToken);
        }
#pragma warning disable CA1031 // The outermost step: a fault of ours must reach the user as a diagnostic, since a compiler swallows what an analyzer throws
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            diagnostics.Add(Diagnostic.Create(DiagnosticCatalogue.InternalError, null, exception.GetType().Name, exception.Message));
            return new CompilationResult(SchemaModel.Empty, SourceMap.Empty, diagnostics.ToSorted(paths));
        }
    }

    private static CompilationResult Compile(
        EquatableArray<SourceFile> entryFiles,
        EquatableArray<SourceFile> importedFiles,
        SchemaOptions options,
        DiagnosticBag diagnostics,
        List<string> paths,
        CancellationToken cancellationToken)
    {
        var files = entryFiles.Concat(importedFiles).ToList();
        var modules = new ModuleGraph(files, diagnostics, options.Paths);
        var evaluator = new Evaluator(modules, diagnostics, StepsFor(files), cancellationToken);
        var exports = new ExportCollector(modules, evaluator, cancellationToken);
        exports.Collect(entryFiles);
        var modeler = new SchemaModeler(modules, evaluator, new ColumnNaming(options.Casing));
        var model = Validator.Validate(modeler.Make(exports), modeler.SourceMap, diagnostics, cancellationToken);
        return new CompilationResult(model, modeler.SourceMap.Build(), diagnostics.ToSorted(paths));
    }

    private static long StepsFor(List<SourceFile> files) =>
        Limits.BaseSteps + (files.Sum(file => (long)file.Content.Length) * Limits.StepsPerCharacter);
}
