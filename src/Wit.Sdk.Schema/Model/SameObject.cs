using System.Runtime.CompilerServices;

namespace Wit.Sdk.Schema.Model;

/// <summary>Tells objects apart by what they are, not by what they hold: to compare whole tables by value costs as much as to make something of them.</summary>
public sealed class SameObject : IEqualityComparer<object>
{
    private SameObject()
    {
    }

    /// <summary>The only one there is.</summary>
    public static SameObject Comparer { get; } = new();

    /// <inheritdoc/>
    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
