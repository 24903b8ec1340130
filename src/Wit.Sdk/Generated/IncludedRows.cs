using System.ComponentModel;

namespace Wit.Sdk.Generated;

/// <summary>Holds what was loaded along with a row, without a say in whether rows are equal: they are by their columns.</summary>
/// <typeparam name="T">What can be loaded along.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct IncludedRows<T> : IEquatable<IncludedRows<T>>
    where T : class, new()
{
    private T? _value;

    /// <summary>Holds the related rows of another row.</summary>
    /// <param name="value">What was loaded; null when nothing was.</param>
    public IncludedRows(T? value) => _value = value;

    /// <summary>What was loaded; null when nothing was.</summary>
    public readonly T? Value => _value;

    /// <summary>What was loaded, to add to.</summary>
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
