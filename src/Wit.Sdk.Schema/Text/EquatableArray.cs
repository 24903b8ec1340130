using System.Collections;

namespace Wit.Sdk.Schema.Text;

/// <summary>An immutable array that equals another by its elements, so that records which hold lists keep value equality.</summary>
/// <remarks>The default value is the empty array.</remarks>
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Takes a copy of the elements.</summary>
    public EquatableArray(IEnumerable<T> items) => _items = [.. items];

    /// <summary>The array without elements.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the array is empty.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a position; throws when it is out of range.</summary>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>Takes a copy of the elements.</summary>
    public static implicit operator EquatableArray<T>(T[] items) => new(items);

    /// <summary>Compares element by element.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Compares element by element.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Compares element by element.</summary>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
            return true;
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items ?? [])
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Enumerates the elements in order, and allocates nothing for it.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    /// <summary>The elements in brackets, for failures in tests.</summary>
    public override string ToString() => "[" + string.Join(", ", _items ?? []) + "]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Goes over the elements.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The element that it stands at.</summary>
        public readonly T Current => _items[_next - 1];

        /// <summary>Goes on; false at the end.</summary>
        public bool MoveNext() => _next++ < _items.Length;
    }
}
