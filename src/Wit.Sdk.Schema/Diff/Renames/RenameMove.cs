using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>An object gets from one place to another; no two objects can be at one place at a time.</summary>
/// <param name="From">The place of the object: the parts that identify it, with the name last.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Change">Makes the change from one place to another, either of which may be a place between.</param>
internal sealed record RenameMove(EquatableArray<string> From, EquatableArray<string> To, Func<EquatableArray<string>, EquatableArray<string>, Change> Change);
