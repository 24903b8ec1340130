namespace Wit.Sdk.Schema.Text;

/// <summary>Makes <see cref="EquatableArray{T}"/> values at the end of a query.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Takes a copy of the elements.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
