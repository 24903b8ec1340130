using Wit.Sdk.Generators.Code;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>A compilation as a value: what <c>CompilationResult</c> holds, comparable.</summary>
/// <param name="Model">The model; null when the project has no schema.</param>
/// <param name="Locations">Where its objects stand.</param>
/// <param name="Diagnostics">The diagnostics.</param>
/// <param name="HasErrors">Whether objects are missing from the model.</param>
/// <param name="FirstFile">The place to show what is about the whole.</param>
internal sealed record PipelineSchema(
    SchemaModel? Model,
    SourceMap Locations,
    EquatableArray<Diagnostic> Diagnostics,
    bool HasErrors,
    SourceLocation? FirstFile)
{
    /// <summary>The result of a project without schema files.</summary>
    public static PipelineSchema None { get; } = new(null, SourceMap.Empty, default, HasErrors: false, null);

    /// <summary>Where its migrations are recorded.</summary>
    public MigrationsTable Migrations { get; init; } = MigrationsTable.Default;

    /// <summary>Finds the place of an object; null when it is not in the source.</summary>
    public SourceLocation? Find(ObjectKey key) => Locations.Find(key);
}
