using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>A function, with what it takes for the arguments of one call.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The declared types in the order of the call; those of omitted arguments follow.</param>
/// <param name="IsExpanded">Whether its variadic argument takes single values.</param>
internal sealed record FunctionCandidate(CatalogFunction Function, IReadOnlyList<SqlType> Arguments, bool IsExpanded)
{
    /// <summary>The functions that take a number of arguments, a list per function that differs in the types.</summary>
    public static List<FunctionCandidate> Of(CoreTypes types, IEnumerable<CatalogFunction> functions, CallArguments call)
    {
        var found = new List<FunctionCandidate>();
        foreach (var function in functions)
        {
            if (Create(types, function, call) is not { } candidate) continue;
            var same = found.FindIndex(other => HasSameTypes(other, candidate, call.Types.Count));
            if (same < 0) found.Add(candidate);
            else if (IsPreferred(candidate, found[same])) found[same] = candidate;
        }

        return found;
    }

    // A function whose variadic argument is not expanded goes first, then the one with more arguments of its own.
    private static bool IsPreferred(FunctionCandidate one, FunctionCandidate other) =>
        one.IsExpanded != other.IsExpanded ? !one.IsExpanded : one.IsExpanded && one.Function.Arguments.Count > other.Function.Arguments.Count;

    private static bool HasSameTypes(FunctionCandidate one, FunctionCandidate other, int count)
    {
        if (!one.IsExpanded && !other.IsExpanded && one.Arguments.Count == other.Arguments.Count && one.Arguments.Count == count) return false;
        for (var i = 0; i < count; i++)
            if (one.Arguments[i] != other.Arguments[i]) return false;
        return true;
    }

    private static FunctionCandidate? Create(CoreTypes types, CatalogFunction function, CallArguments call)
    {
        var declared = function.Arguments;
        var count = call.Types.Count;
        if (call.Names.Count > 0) return Named(function, call) is { } reordered ? new FunctionCandidate(function, reordered, false) : null;
        if (function.IsVariadic && !call.IsVariadic && count >= declared.Count) return new FunctionCandidate(function, Expand(types, declared, count), true);
        if (count > declared.Count || count < declared.Count - function.Defaults) return null;
        return call.IsVariadic && (!function.IsVariadic || count < declared.Count) ? null : new FunctionCandidate(function, declared, false);
    }

    private static SqlType[] Expand(CoreTypes types, IReadOnlyList<SqlType> declared, int count)
    {
        var last = declared[declared.Count - 1];
        var element = last.Name switch
        {
            "anyarray" => types.Catalog.Type("anyelement"),
            "anycompatiblearray" => types.Catalog.Type("anycompatible"),
            // "any" has no element of its own.
            _ => last.Element ?? last,
        };
        var expanded = new SqlType[count];
        for (var i = 0; i < count; i++) expanded[i] = i < declared.Count - 1 ? declared[i] : element;
        return expanded;
    }

    private static SqlType[]? Named(CatalogFunction function, CallArguments call)
    {
        var positional = call.Types.Count - call.Names.Count;
        if (call.Types.Count > function.Arguments.Count || function.ArgumentNames.Count == 0 || (function.IsVariadic && !call.IsVariadic)) return null;
        var order = new List<int>(Enumerable.Range(0, positional));
        foreach (var name in call.Names)
        {
            var index = function.ArgumentNames.ToList().IndexOf(name);
            if (index < 0 || order.Contains(index)) return null;
            order.Add(index);
        }

        for (var i = 0; i < function.Arguments.Count; i++)
        {
            if (order.Contains(i)) continue;
            if (i < function.Arguments.Count - function.Defaults) return null;
            order.Add(i);
        }

        return [.. order.Select(i => function.Arguments[i])];
    }
}
