using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>The differences between two schemas.</summary>
/// <param name="Changes">The changes in the order in which they can run. Where a question is open they hold the answer "not renamed".</param>
/// <param name="Questions">The questions only a person can answer. Every object in <see cref="RenameQuestion.Removed"/> needs a rename or the consent to drop it.</param>
/// <param name="Diagnostics">Errors: renames that do not fit.</param>
public sealed record DiffResult(EquatableArray<Change> Changes, EquatableArray<RenameQuestion> Questions, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The renames that are applied: those that were decided on, and those that move a dropped object out of the way of one that takes its name.</summary>
    public EquatableArray<Rename> Renames { get; init; }

    /// <summary>The names that a plan of the changes can't invent.</summary>
    public NamesInUse Names { get; init; } = NamesInUse.None;

    /// <summary>The schema that results from the changes: where its defaults are the time of reading, they are those of the schema before.</summary>
    public SchemaModel Target { get; init; } = SchemaModel.Empty;

    /// <summary>Whether the changes are not the whole difference.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether the schemas are alike.</summary>
    public bool IsEmpty => Changes.IsEmpty && Diagnostics.IsEmpty;
}
