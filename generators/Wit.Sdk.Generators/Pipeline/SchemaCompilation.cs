using System.Collections.Immutable;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Incremental;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Checking;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>
/// Runs the engine over the files of a project. What a run leaves is given to the next one, in the editor after each key; it is checked against the files, so
/// it does not matter which run was the one before.
/// </summary>
internal sealed class SchemaCompilation
{
    private CompilationMemory _memory = CompilationMemory.None;
    private EquatableArray<string> _meanings;

    /// <summary>Compiles. What the engine throws becomes WIT9001, since an exception here would silence the whole generator.</summary>
    public PipelineSchema Compile(ImmutableArray<InputFile> files, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var (sources, others, casing, migrations) = SchemaFileChoice.Of(files, options.Casing, cancellationToken);
        if (sources.IsEmpty)
            return PipelineSchema.None;

        var start = new SourceLocation(sources[0].Path, new TextSpan(0, 0), new LinePosition(0, 0), new LinePosition(0, 0));
        try
        {
            (var result, _memory) = SchemaCompiler.Compile(sources, others, new SchemaOptions(casing), MemoryFor(sources, others), cancellationToken);
            result = SchemaSyntax.Check(result, path => ContentOf(path, sources, others));
            return new PipelineSchema(result.Model, result.SourceMap, result.Diagnostics, result.HasErrors, start) { Migrations = migrations };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = Diagnostic.Create(DiagnosticCatalogue.InternalError, start, exception.GetType().Name, exception.Message);
            return new PipelineSchema(SchemaModel.Empty, SourceMap.Empty, new[] { fault }, HasErrors: true, start);
        }
    }

    private static string? ContentOf(string path, EquatableArray<SourceFile> sources, EquatableArray<SourceFile> others) =>
        sources.Concat(others).FirstOrDefault(file => file.Path == path)?.Content;

    /// <summary>The memory of the last run, unless imports may mean other files now: a file was added or removed, or a tsconfig.json or package.json changed.</summary>
    private CompilationMemory MemoryFor(EquatableArray<SourceFile> sources, EquatableArray<SourceFile> others)
    {
        var meanings = sources.Concat(others)
            .Select(file => file.Path.EndsWith(".json", StringComparison.Ordinal) || file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? file.Path + "\n" + file.Content : file.Path)
            .ToEquatableArray();
        var isSame = meanings.Equals(_meanings);
        _meanings = meanings;
        return isSame ? _memory : CompilationMemory.None;
    }
}
