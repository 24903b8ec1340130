using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>A rename whose paths are split: as many parts on both sides as its kind has.</summary>
internal sealed record RenameStep(Rename Given, EquatableArray<string> Old, EquatableArray<string> New)
{
    public ObjectKind Kind => Given.Kind;
}
