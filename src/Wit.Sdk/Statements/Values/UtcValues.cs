using System.Runtime.CompilerServices;
using NpgsqlTypes;

namespace Wit.Sdk.Statements.Values;

/// <summary>Instants with any offset, alone and inside of an array, a list or a range: Npgsql takes them in UTC only.</summary>
internal static class UtcValues
{
    /// <summary>The value as Npgsql takes it as a parameter of this type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Normalize<T>(T value, NpgsqlDbType type) => (type & NpgsqlDbType.Array) != NpgsqlDbType.Array ? OfOne(value, type) : OfArray(value, type & ~NpgsqlDbType.Array);

    /// <summary>The value as Npgsql takes it as a parameter whose type has a name only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Normalize<T>(T value) => typeof(T) == typeof(NpgsqlRange<DateTimeOffset>) ? (T)Normalize((object?)value)! : value;

    /// <summary>The value with every instant in it in UTC.</summary>
    public static object? Normalize(object? value) => value switch
    {
        NpgsqlRange<DateTimeOffset> range => Range(range),
        NpgsqlRange<DateTimeOffset>[] ranges => Array.ConvertAll(ranges, Range),
        DateTimeOffset[] or DateTimeOffset?[] => Items((Array)value, Utc),
        Array { Rank: > 1 } array when array.GetType().GetElementType() is { } item && (item == typeof(DateTimeOffset) || item == typeof(DateTimeOffset?)) => Items(array, Utc),
        List<DateTimeOffset> list => list.ConvertAll(static instant => instant.ToUniversalTime()),
        List<DateTimeOffset?> list => list.ConvertAll(static instant => instant?.ToUniversalTime()),
        _ => value,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T OfOne<T>(T value, NpgsqlDbType type) => (typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateTimeOffset?)) && type == NpgsqlDbType.TimestampTz
        ? (T)(object)((DateTimeOffset)(object)value!).ToUniversalTime()
        : value;

    private static T OfArray<T>(T value, NpgsqlDbType element) => element switch
    {
        NpgsqlDbType.TimestampTz => (T)Normalize((object?)value)!,
        NpgsqlDbType.Timestamp when value is Array array => (T)(object)Items(array, WithoutKind),
        _ => value,
    };

    private static NpgsqlRange<DateTimeOffset> Range(NpgsqlRange<DateTimeOffset> range) => range.IsEmpty
        ? range
        : new(
            range.LowerBound.ToUniversalTime(), range.LowerBoundIsInclusive, range.LowerBoundInfinite,
            range.UpperBound.ToUniversalTime(), range.UpperBoundIsInclusive, range.UpperBoundInfinite);

    private static object? Utc(object? item) => item is DateTimeOffset instant ? instant.ToUniversalTime() : item;

    private static object? WithoutKind(object? item) => item is DateTime time ? DateTime.SpecifyKind(time, DateTimeKind.Unspecified) : item;

    /// <summary>A copy of an array of any number of dimensions, since the caller's own is not to change.</summary>
    private static Array Items(Array array, Func<object?, object?> convert)
    {
        var copy = (Array)array.Clone();
        var place = new int[array.Rank];
        for (var dimension = 0; dimension < place.Length; dimension++)
            place[dimension] = array.GetLowerBound(dimension);
        for (long count = 0; count < array.LongLength; count++)
        {
            copy.SetValue(convert(array.GetValue(place)), place);
            for (var dimension = place.Length - 1; dimension >= 0 && ++place[dimension] > array.GetUpperBound(dimension); dimension--)
                place[dimension] = array.GetLowerBound(dimension);
        }

        return copy;
    }
}
