using System.Numerics;

namespace Wit.Sdk.Statements;

/// <summary>A set of a table's columns by ordinal. Two sets of the same columns are equal, so that a set names the SQL made for it.</summary>
public readonly struct ColumnSet : IEquatable<ColumnSet>
{
    private const int BitsPerWord = 64;

    private readonly ulong _first;
    private readonly ulong[]? _rest;

    private ColumnSet(ulong first, ulong[]? rest)
    {
        _first = first;
        _rest = rest;
    }

    /// <summary>No column.</summary>
    public static ColumnSet Empty => default;

    /// <summary>Whether no column is in the set.</summary>
    public bool IsEmpty => _first == 0 && _rest is null;

    /// <summary>The number of columns in the set.</summary>
    public int Count
    {
        get
        {
            var count = BitOperations.PopCount(_first);
            foreach (var word in _rest ?? [])
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Whether both sets hold the same columns.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ColumnSet left, ColumnSet right) => left.Equals(right);

    /// <summary>Whether the sets differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ColumnSet left, ColumnSet right) => !left.Equals(right);

    /// <summary>The set of the given columns.</summary>
    /// <param name="ordinals">Ordinals in the table definition, from 0, in any order.</param>
    public static ColumnSet Of(params ReadOnlySpan<int> ordinals)
    {
        var set = Empty;
        foreach (var ordinal in ordinals)
            set = set.Add(ordinal);
        return set;
    }

    /// <summary>This set and one column more.</summary>
    /// <param name="ordinal">The column's ordinal, from 0.</param>
    public ColumnSet Add(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        if (ordinal < BitsPerWord)
            return new ColumnSet(_first | (1UL << ordinal), _rest);

        var word = (ordinal / BitsPerWord) - 1;
        var rest = new ulong[Math.Max(word + 1, _rest?.Length ?? 0)];
        _rest?.CopyTo(rest, 0);
        rest[word] |= 1UL << (ordinal % BitsPerWord);
        return new ColumnSet(_first, rest);
    }

    /// <summary>Whether a column is in the set.</summary>
    /// <param name="ordinal">The column's ordinal, from 0.</param>
    public bool Contains(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        if (ordinal < BitsPerWord)
            return (_first & (1UL << ordinal)) != 0;

        var word = (ordinal / BitsPerWord) - 1;
        return _rest is not null && word < _rest.Length && (_rest[word] & (1UL << (ordinal % BitsPerWord))) != 0;
    }

    /// <inheritdoc/>
    public bool Equals(ColumnSet other) => _first == other._first && _rest.AsSpan().SequenceEqual(other._rest);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ColumnSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_rest is null)
            return _first.GetHashCode();

        var hash = default(HashCode);
        hash.Add(_first);
        foreach (var word in _rest)
            hash.Add(word);
        return hash.ToHashCode();
    }

    /// <summary>The ordinals, as <c>{0, 3}</c>.</summary>
    public override string ToString()
    {
        var ordinals = new List<int>(Count);
        for (var ordinal = 0; ordinals.Count < Count; ordinal++)
        {
            if (Contains(ordinal))
                ordinals.Add(ordinal);
        }

        return $"{{{string.Join(", ", ordinals)}}}";
    }
}
