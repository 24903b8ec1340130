using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Schema.Validation;

namespace Wit.Sdk.Schema;

/// <summary>The front door of the engine: schema files in, model and diagnostics out.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles a schema of files that are all at hand. Never throws on what a file says.</summary>
    /// <param name="entryFiles">The files whose exports make the schema, in drizzle-kit's order.</param>
    /// <param name="otherFiles">Files that export nothing to the schema by themselves: what entry files may import, and the tsconfig.json, package.json and
    /// pnpm-workspace.yaml that say what imports mean.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method.</param>
    public static CompilationResult Compile(
        EquatableArray<SourceFile> entryFiles,
        EquatableArray<SourceFile> otherFiles,
        SchemaOptions options,
        CancellationToken cancellationToken = default) =>
        CompileOnDemand(entryFiles.Select(file => file.Path).ToEquatableArray(), new GivenFiles(entryFiles.Concat(otherFiles)), options, cancellationToken);

    /// <summary>Compiles a schema, asking for each file when something needs it. Never throws on what a file says.</summary>
    /// <param name="entryPaths">The files whose exports make the schema, in drizzle-kit's order.</param>
    /// <param name="files">These files and all others.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method, but for those of <paramref name="files"/>.</param>
    public static CompilationResult CompileOnDemand(
        EquatableArray<string> entryPaths, IFileTree files, SchemaOptions options, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var diagnostics = new DiagnosticBag();
        var modules = new ModuleGraph(files, diagnostics);
        try
        {
            return Compile(entryPaths, modules, options, diagnostics, cancellationToken);
        }
#pragma warning disable CA1031 // The outermost step: a fault of ours must reach the user as a diagnostic, since a compiler swallows what an analyzer throws
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or UnauthorizedAccessException))
#pragma warning restore CA1031
        {
            diagnostics.Add(Diagnostic.Create(DiagnosticCatalogue.InternalError, null, exception.GetType().Name, exception.Message));
            return new CompilationResult(SchemaModel.Empty, SourceMap.Empty, Sorted(diagnostics, entryPaths, modules));
        }
    }

    private static CompilationResult Compile(
        EquatableArray<string> entryPaths, ModuleGraph modules, SchemaOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var evaluator = new Evaluator(modules, diagnostics, cancellationToken);
        var exports = new ExportCollector(modules, evaluator, cancellationToken);
        exports.Collect(entryPaths);
        var modeler = new SchemaModeler(modules, evaluator, new ColumnNaming(options.Casing));
        var model = Validator.Validate(modeler.Make(exports), modeler.SourceMap, diagnostics, cancellationToken);
        return new CompilationResult(model, modeler.SourceMap.Build(), Sorted(diagnostics, entryPaths, modules));
    }

    /// <summary>By file, the entries first.</summary>
    private static EquatableArray<Diagnostic> Sorted(DiagnosticBag diagnostics, EquatableArray<string> entryPaths, ModuleGraph modules) =>
        diagnostics.ToSorted([.. entryPaths, .. modules.Loaded.Select(module => module.Path).OrderBy(path => path, StringComparer.Ordinal)]);
}
