using System.Runtime.CompilerServices;

namespace Wit.Sdk.Schema.Model;

/// <summary>Compares objects by identity, not by content: comparing whole tables by value costs as much as building something from them.</summary>
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
