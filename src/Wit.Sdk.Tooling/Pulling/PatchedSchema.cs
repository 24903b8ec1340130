using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>Schema files that were brought up to date with a database.</summary>
/// <param name="Files">The files that change, with their new text; empty when nothing does.</param>
/// <param name="Changes">The differences that the new files no longer have.</param>
/// <param name="Open">The objects that the database does not have, each with the consent that removes it from the files.</param>
/// <param name="Left">The differences that the files keep, each with the reason.</param>
/// <param name="Unused">Consents that nothing asks for.</param>
public sealed record PatchedSchema(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Difference> Changes,
    IReadOnlyList<(Difference Difference, AllowedDrop Consent)> Open,
    IReadOnlyList<(Difference Difference, string Reason)> Left,
    IReadOnlyList<AllowedDrop> Unused)
{
    /// <summary>The objects that Drizzle has no words for, as SQL for the file beside the schema.</summary>
    public CarriedSchema Carried { get; init; } = CarriedSchema.Empty;

    /// <summary>The carried objects, one line each.</summary>
    public IReadOnlyList<string> CarriedObjects { get; init; } = [];

    /// <summary>Whether the files say what the database has.</summary>
    public bool IsComplete => Open.Count == 0 && Left.Count == 0;
}
