using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Pairs the objects of two lists.</summary>
internal static class Matching
{
    /// <summary>Up to here, going through a list costs less than an index of it.</summary>
    private const int ShortList = 32;

    /// <summary>Pairs by key; of several with one key, in their order.</summary>
    public static (List<T> Removed, List<T> Added, List<(T From, T To)> Kept) ByKey<T, TKey>(
        IEnumerable<T> from, IEnumerable<T> to, Func<T, TKey> keyOf)
        where TKey : notnull
    {
        var removed = from.ToList();
        if (removed.Count > ShortList)
            return ByIndex(removed, to, keyOf);
        var added = new List<T>();
        var kept = new List<(T, T)>();
        foreach (var item in to)
        {
            var key = keyOf(item);
            var index = removed.FindIndex(other => EqualityComparer<TKey>.Default.Equals(keyOf(other), key));
            if (index < 0)
            {
                added.Add(item);
                continue;
            }

            kept.Add((removed[index], item));
            removed.RemoveAt(index);
        }

        return (removed, added, kept);
    }

    private static (List<T> Removed, List<T> Added, List<(T From, T To)> Kept) ByIndex<T, TKey>(List<T> from, IEnumerable<T> to, Func<T, TKey> keyOf)
        where TKey : notnull
    {
        var places = new Dictionary<TKey, Queue<int>>();
        for (var i = 0; i < from.Count; i++)
        {
            if (!places.TryGetValue(keyOf(from[i]), out var same))
                places.Add(keyOf(from[i]), same = new Queue<int>(1));
            same.Enqueue(i);
        }

        var added = new List<T>();
        var kept = new List<(T, T)>();
        var isKept = new bool[from.Count];
        foreach (var item in to)
        {
            if (!places.TryGetValue(keyOf(item), out var same) || same.Count == 0)
            {
                added.Add(item);
                continue;
            }

            var place = same.Dequeue();
            isKept[place] = true;
            kept.Add((from[place], item));
        }

        return (from.Where((_, place) => !isKept[place]).ToList(), added, kept);
    }

    /// <summary>
    /// Pairs what can only be dropped and made: constraints and indexes. Objects of one name that differ are both removed and added; objects that differ
    /// by nothing but the name are renamed.
    /// </summary>
    /// <param name="from">The objects before.</param>
    /// <param name="to">The objects after.</param>
    /// <param name="nameOf">Returns the name.</param>
    /// <param name="withName">Returns the same object with another name.</param>
    /// <param name="mustGo">Whether an object has to be made again although it is the same.</param>
    public static (List<T> Removed, List<T> Added, List<(string From, string To)> Renamed) Parts<T>(
        IReadOnlyCollection<T> from, IReadOnlyCollection<T> to, Func<T, string> nameOf, Func<T, string, T> withName, Func<T, bool> mustGo)
        where T : class, IEquatable<T>
    {
        string KeptName(T item) => PostgresNames.Truncate(nameOf(item));
        var (removed, added, kept) = ByKey(from, to, KeptName);
        foreach (var (before, after) in kept.Where(pair => !withName(pair.From, nameOf(pair.To)).Equals(pair.To) || mustGo(pair.To)))
        {
            removed.Add(before);
            added.Add(after);
        }

        var renamed = new List<(string, string)>();
        foreach (var item in added.Where(item => !mustGo(item)).ToList())
        {
            var twin = removed.Find(other => withName(other, nameOf(item)).Equals(item));
            if (twin is null || from.Any(other => KeptName(other) == KeptName(item)))
                continue;
            renamed.Add((nameOf(twin), nameOf(item)));
            removed.Remove(twin);
            added.Remove(item);
        }

        return (removed, added, renamed);
    }
}
