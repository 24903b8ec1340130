using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Which views read which relations, found by the words of their queries.</summary>
internal static class ViewDependencies
{
    /// <summary>Whether a view's query has the name of a relation among its words.</summary>
    public static bool Reads(View view, QualifiedName relation) =>
        view.Definition is { } definition && WordSearch.Contains(definition, relation.Name);

    /// <summary>Orders so that a view stands after those which it reads; a circle, which PostgreSQL would refuse, keeps its order.</summary>
    public static IEnumerable<T> ReadFirst<T>(IEnumerable<T> items, Func<T, View> viewOf)
        where T : class
    {
        var remaining = items.ToList();
        while (remaining.Count > 0)
        {
            var next = remaining.FirstOrDefault(item => !remaining.Any(other =>
                !ReferenceEquals(other, item) && Reads(viewOf(item), viewOf(other).Name))) ?? remaining[0];
            remaining.Remove(next);
            yield return next;
        }
    }

    /// <summary>The opposite order, for drops.</summary>
    public static IEnumerable<T> ReadersFirst<T>(IEnumerable<T> items, Func<T, View> viewOf)
        where T : class => ReadFirst(items, viewOf).Reverse();
}
