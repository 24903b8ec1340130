using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Where to show a change: the objects to look up in a <see cref="Syntax.SourceMap"/>.</summary>
public static class ChangeKeys
{
    /// <summary>The objects, the best first: the object of the change, then the table or the enum that it belongs to.</summary>
    public static IEnumerable<ObjectKey> Of(Change change)
    {
        yield return change.Object;
        if (change.Object.Owner is { } owner)
            yield return owner;
    }
}
