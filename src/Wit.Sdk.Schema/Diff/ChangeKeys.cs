using Wit.Sdk.Schema.Diff.Changes;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Where a change is to be shown, as keys of a <see cref="Syntax.SourceMap"/>.</summary>
public static class ChangeKeys
{
    /// <summary>The keys, the best first: the object, then the table or the type that it belongs to.</summary>
    public static IEnumerable<string> Of(Change change)
    {
        if (ObjectPath.Parse(change.Path) is not { } parts)
            yield break;
        var kind = change.Kind.ToString();
        yield return char.ToLowerInvariant(kind[0]) + kind.Substring(1) + ":" + string.Join(".", parts);
        if (parts.Count == 3)
            yield return (change.Kind == ObjectKind.Label ? "enum:" : "table:") + parts[0] + "." + parts[1];
    }
}
