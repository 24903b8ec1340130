using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>A rename with its paths split: both have the number of parts of their kind.</summary>
internal sealed record RenameStep(Rename Given, EquatableArray<string> Old, EquatableArray<string> New)
{
    public ObjectKind Kind => Given.Kind;
}
