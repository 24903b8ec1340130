using System.Collections.Immutable;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Runs the engine over the files of a project.</summary>
internal static class SchemaCompilation
{
    /// <summary>Compiles. What the engine throws becomes WIT9001, since an exception here would silence the whole generator.</summary>
    public static CompiledSchema Compile(ImmutableArray<InputFile> files, GeneratorOptions options, CancellationToken cancellationToken)
    {
        if (files.IsEmpty)
            return CompiledSchema.None;

        var sources = files.Select(file => file.File).OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        var start = new SourceLocation(sources[0].Path, new TextSpan(0, 0), new LinePosition(0, 0), new LinePosition(0, 0));
        try
        {
            var result = SchemaCompiler.Compile(sources, EquatableArray<SourceFile>.Empty, new SchemaOptions(options.Casing), cancellationToken);
            var locations = result.SourceMap.Entries
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => new ObjectLocation(entry.Key, entry.Value))
                .ToEquatableArray();
            return new CompiledSchema(result.Model, locations, result.Diagnostics, result.HasErrors, start);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = Diagnostic.Create(DiagnosticCatalogue.InternalError, start, exception.GetType().Name, exception.Message);
            return new CompiledSchema(SchemaModel.Empty, default, new[] { fault }, HasErrors: true, start);
        }
    }
}
