using System.ComponentModel;

namespace Wit.Sdk.Generated;

/// <summary>Takes a set of keys apart into the arrays that one statement sends them as.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeySet
{
    /// <summary>The keys as an array.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="keys">The keys.</param>
    public static TKey[] Of<TKey>(IReadOnlyCollection<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys as TKey[] ?? [.. keys];
    }

    /// <summary>One part of each key, in the order of the keys.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TPart">The type of the part.</typeparam>
    /// <param name="keys">The keys.</param>
    /// <param name="part">Returns the part of a key.</param>
    public static TPart[] Of<TKey, TPart>(IReadOnlyCollection<TKey> keys, Func<TKey, TPart> part)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(part);
        var parts = new TPart[keys.Count];
        var count = 0;
        foreach (var key in keys)
            parts[count++] = part(key);
        return parts;
    }
}
