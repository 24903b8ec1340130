using System.ComponentModel;

namespace Wit.Sdk.Generated;

/// <summary>Holds the related rows loaded with a row, without affecting the equality of rows: they are equal by their columns.</summary>
/// <typeparam name="T">The type of related rows that can be loaded.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct IncludedRows<T> : IEquatable<IncludedRows<T>>
    where T : class, new()
{
    private T? _value;

    /// <summary>Holds the related rows of another row.</summary>
    /// <param name="value">The loaded rows; null if none were loaded.</param>
    public IncludedRows(T? value) => _value = value;

    /// <summary>The loaded rows; null if none were loaded.</summary>
    public readonly T? Value => _value;

    /// <summary>The loaded rows, to add to.</summary>
    public T Ensure() => _value ??= new T();

    /// <summary>Always.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IncludedRows<T> left, IncludedRows<T> right) => left.Equals(right);

    /// <summary>Never.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(IncludedRows<T> left, IncludedRows<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(IncludedRows<T> other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is IncludedRows<T>;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
