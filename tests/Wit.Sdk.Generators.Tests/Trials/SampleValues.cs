using System.Collections;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json;
using NpgsqlTypes;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Values for columns of any type: different for different numbers, and such that PostgreSQL gives them back as they were.</summary>
internal static class SampleValues
{
    /// <summary>A value.</summary>
    /// <param name="type">The C# type, without <see cref="Nullable{T}"/>.</param>
    /// <param name="sqlType">The type in the database, which may limit the length.</param>
    /// <param name="number">Which value; from 0.</param>
    public static object Of(Type type, string sqlType, int number)
    {
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(number % Enum.GetValues(type).Length)!;
        if (type == typeof(byte[]))
            return new[] { (byte)number, (byte)0 };
        if (type.IsArray)
            return ArrayOf(type, sqlType, number);
        return Scalar(type, sqlType, number) ?? throw new NotSupportedException($"There is no sample of {type} for {sqlType}.");
    }

    private static object? Scalar(Type type, string sqlType, int number) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => number % 2 == 0,
        TypeCode.Int16 => (short)(number + 1),
        TypeCode.Int32 => number + 1,
        TypeCode.Int64 => (long)number + 1,
        TypeCode.Decimal => (decimal)number + 1,
        TypeCode.Single => number + 0.5f,
        TypeCode.Double => number + 0.25,
        TypeCode.String => TextOf(sqlType, number),
        TypeCode.DateTime => new DateTime(2026, 1, 1).AddHours(number),
        _ => Instant(type, sqlType, number) ?? Special(type, sqlType, number),
    };

    // Npgsql reads a time with a zone as of the second day of all days.
    private static object? Instant(Type type, string sqlType, int number) =>
        type == typeof(DateTimeOffset) && !sqlType.StartsWith("timestamp", StringComparison.Ordinal) ? new DateTimeOffset(1, 1, 2, number % 24, 0, 0, TimeSpan.Zero)
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(number)
        : type == typeof(DateOnly) ? new DateOnly(2026, 1, 1).AddDays(number)
        : type == typeof(TimeOnly) ? new TimeOnly(number % 24, 30)
        : type == typeof(TimeSpan) ? TimeSpan.FromHours(number)
        : null;

    private static object? Special(Type type, string sqlType, int number) =>
        type == typeof(Guid) ? new Guid(number + 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
        : type == typeof(JsonElement) ? JsonDocument.Parse($$"""{"a": [{{number}}, null]}""").RootElement
        : type == typeof(IPAddress) ? new IPAddress([10, 0, (byte)(number >> 8), (byte)number])
        : type.Name == "NpgsqlCidr" ? Activator.CreateInstance(type, new IPAddress([10, 0, (byte)number, 0]), (byte)24)
        : type == typeof(PhysicalAddress) ? new PhysicalAddress([.. Enumerable.Range(number, sqlType == "macaddr8" ? 8 : 6).Select(part => (byte)part)])
        : type == typeof(NpgsqlPoint) ? new NpgsqlPoint(number, number + 1)
        : type == typeof(NpgsqlLine) ? new NpgsqlLine(1, number, 2)
        : type == typeof(Dictionary<string, int>) ? new Dictionary<string, int> { ["a"] = number }
        : type == typeof(BitArray) ? new BitArray([.. Enumerable.Range(0, LengthOf(sqlType) ?? 1).Select(bit => (number >> bit) % 2 == 0)])
        : null;

    // Six hexadecimal digits: also a color. The others as PostgreSQL prints them: words of a search in quotes, the upper right corner of a box first.
    private static string TextOf(string sqlType, int number)
    {
        var text = "abc" + number.ToString("x3", CultureInfo.InvariantCulture);
        var length = LengthOf(sqlType) ?? text.Length;
        return sqlType is "tsvector" or "tsquery" ? $"'{text}'"
            : sqlType == "jsonpath" ? $"$.\"{text}\""
            : sqlType == "oid" ? (number + 1).ToString(CultureInfo.InvariantCulture)
            : sqlType == "box" ? $"({number + 1},2),(0,1)"
            : sqlType.EndsWith("range", StringComparison.Ordinal) ? "empty"
            : sqlType == "money" ? $"${number % 10}.00"
            : sqlType.StartsWith("bit", StringComparison.Ordinal) ? "1"
            : length < text.Length ? text[^length..]
            : sqlType.StartsWith("char", StringComparison.Ordinal) ? text.PadRight(length, 'z')
            : text;
    }

    private static Array ArrayOf(Type type, string sqlType, int number)
    {
        var element = type.GetElementType()!;
        var array = Array.CreateInstance(element, [.. Enumerable.Repeat(1, type.GetArrayRank())]);
        array.SetValue(Of(element, sqlType.Split('[')[0], number), new int[type.GetArrayRank()]);
        return array;
    }

    private static int? LengthOf(string sqlType)
    {
        var open = sqlType.IndexOf('(', StringComparison.Ordinal);
        var isLimited = open > 0 && (sqlType[..open] is "char" or "varchar" or "bit");
        return isLimited ? int.Parse(sqlType[(open + 1)..sqlType.IndexOf(')', open)], CultureInfo.InvariantCulture) : sqlType == "char" ? 1 : null;
    }
}
