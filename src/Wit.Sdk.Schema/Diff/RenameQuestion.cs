using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Objects of one kind and place are missing and new ones were added: were they renamed? If not, their contents are lost.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Removed">The paths in the schema before.</param>
/// <param name="Added">The paths in the schema after that any of them may have become.</param>
public sealed record RenameQuestion(ObjectKind Kind, EquatableArray<string> Removed, EquatableArray<string> Added)
{
    /// <summary>Every rename that would answer the question in part.</summary>
    public EquatableArray<Rename> PossibleRenames =>
        Removed.SelectMany(removed => Added.Select(added => new Rename(Kind, removed, added))).ToEquatableArray();
}
