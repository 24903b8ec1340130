using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Which views read which relations, found by the words of their queries. The engine has no SQL parser; a word too many costs an order, never an error.</summary>
internal static class ViewDependencies
{
    /// <summary>Whether a view's query has the name of a relation among its words.</summary>
    public static bool Reads(View view, QualifiedName relation) =>
        view.Definition is { } definition && HasWord(definition, relation.Name);

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

    /// <summary>Whether a name stands in SQL as a word of its own; quoted and unquoted spellings count.</summary>
    public static bool HasWord(string sql, string name)
    {
        var quoted = name.Replace("\"", "\"\"");
        for (var start = sql.IndexOf(quoted, StringComparison.OrdinalIgnoreCase); start >= 0;
             start = sql.IndexOf(quoted, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsWordAt(sql, start - 1) && !IsWordAt(sql, start + quoted.Length))
                return true;
        }

        return false;
    }

    private static bool IsWordAt(string sql, int position) =>
        position >= 0 && position < sql.Length && (char.IsLetterOrDigit(sql[position]) || sql[position] is '_' or '$');
}
