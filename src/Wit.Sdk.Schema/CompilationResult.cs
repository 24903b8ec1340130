using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema;

/// <summary>The result of a compilation: always a model, with everything that could be understood, and the diagnostics about the rest.</summary>
/// <param name="Model">The model; objects with an error are left out of it.</param>
/// <param name="SourceMap">Where the model's objects stand.</param>
/// <param name="Diagnostics">In order of file and position.</param>
public sealed record CompilationResult(SchemaModel Model, SourceMap SourceMap, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether an error was found, and the model is not the whole schema.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
