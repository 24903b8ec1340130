using System.Diagnostics.CodeAnalysis;
using System.Net.NetworkInformation;
using System.Net;
using LinqToDB;

namespace Wit.Sdk.Linq;

/// <summary>The array that stands for a list of values in a statement.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal static class ListParameter
{
    private static readonly HashSet<Type> s_types =
    [
        typeof(bool), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(string), typeof(Guid), typeof(byte[]),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(IPAddress), typeof(PhysicalAddress),
    ];

    /// <summary>An array of the values; null where they are of several types, or of one that Npgsql takes no array of.</summary>
    public static Array? Create(List<object?> items, DbDataType type)
    {
        if (items.Find(static item => item is not null) is not { } first)
            return null;

        // Some addresses are of a type of their own.
        var item = first is IPAddress ? typeof(IPAddress) : first.GetType();
        if (!(s_types.Contains(item) || item.IsEnum) || type.DataType is DataType.TimeTZ or DataType.BitArray || !items.TrueForAll(value => value is null || item.IsInstanceOfType(value)))
            return null;

        var array = Array.CreateInstance(item.IsValueType && items.Contains(null) ? typeof(Nullable<>).MakeGenericType(item) : item, items.Count);
        for (var index = 0; index < items.Count; index++)
            array.SetValue(items[index] is DateTime time ? Time(time, type) : items[index], index);
        return array;
    }

    /// <summary>A cast of the array to the column's type where text or a number has no operator with it: <c>::citext[]</c>; null for none. Without a length, which would cut values.</summary>
    public static string? CastOf(DbDataType type, Array list)
    {
        if (type.DbType is not { Length: > 0 } name || list.GetType().GetElementType() is not { } item || (item != typeof(string) && item != typeof(decimal)))
            return null;

        var length = name.IndexOf('(', StringComparison.Ordinal);
        var bare = (length < 0 ? name : name[..length]).Trim();
        return bare.ToLowerInvariant() switch
        {
            "text" or "character varying" or "varchar" or "numeric" or "decimal" => null,
            "smallint" or "integer" or "bigint" or "real" or "double precision" => null,
            "character" or "char" or "bpchar" => "::bpchar[]",
            _ => $"::{bare}[]",
        };
    }

    /// <summary>Npgsql picks the type of an array of times by what its first one says of its zone.</summary>
    private static DateTime Time(DateTime time, DbDataType type) => type.DataType switch
    {
        DataType.DateTimeOffset => time.Kind == DateTimeKind.Utc ? time : DateTime.SpecifyKind(time, DateTimeKind.Utc),
        DataType.DateTime2 or DataType.DateTime => DateTime.SpecifyKind(time, DateTimeKind.Unspecified),
        _ => time,
    };
}
