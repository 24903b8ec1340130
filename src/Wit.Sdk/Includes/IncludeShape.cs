using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes;

/// <summary>Compares what includes ask for, so that the statements of one are those of another.</summary>
internal static class IncludeShape
{
    public static bool HasValues<TRow>(Include<TRow>? include)
        where TRow : class, IRow<TRow>
    {
        var count = include?.Parts.Count ?? 0;
        for (var index = 0; index < count; index++)
        {
            if (include!.Parts[index].HasValues)
                return true;
        }

        return false;
    }

    public static bool AreEqual<TRow>(Include<TRow>? left, Include<TRow>? right)
        where TRow : class, IRow<TRow>
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Parts.Count != right.Parts.Count)
            return false;
        for (var index = 0; index < left.Parts.Count; index++)
        {
            if (!left.Parts[index].HasShapeOf(right.Parts[index]))
                return false;
        }

        return true;
    }

    public static int Hash<TRow>(Include<TRow> include)
        where TRow : class, IRow<TRow>
    {
        var hash = include.Parts.Count;
        for (var index = 0; index < include.Parts.Count; index++)
            hash = HashCode.Combine(hash, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(include.Parts[index].Relation));
        return hash;
    }
}
