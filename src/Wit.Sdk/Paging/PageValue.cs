using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;

namespace Wit.Sdk.Paging;

/// <summary>Values of ordered columns as texts that lose nothing and are the same for equal values.</summary>
internal static class PageValue
{
    /// <summary>One, with the maximum number of decimal places: dividing by it leaves no zeros at the end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly Type[] s_types =
        [typeof(Guid), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(IPAddress), typeof(PhysicalAddress), typeof(byte[])];

    /// <summary>The text of a value; null for null.</summary>
    public static string? Format<T>(T value) => value switch
    {
        null => null,
        string text => text,
        DateTimeOffset instant => instant.UtcTicks.ToString(CultureInfo.InvariantCulture),
        DateTime time => time.Ticks.ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.DayNumber.ToString(CultureInfo.InvariantCulture),
        TimeOnly time => time.Ticks.ToString(CultureInfo.InvariantCulture),
        TimeSpan span => span.Ticks.ToString(CultureInfo.InvariantCulture),
        decimal number => (number / One).ToString(CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        Enum label => label.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Whether values of a type have such texts.</summary>
    public static bool HasTexts(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum || Type.GetTypeCode(type) is TypeCode.String or TypeCode.Boolean or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal
            or TypeCode.Single or TypeCode.Double or TypeCode.DateTime || Array.IndexOf(s_types, type) >= 0;
    }

    /// <summary>The value of a text; false when the text is none of the type's.</summary>
    public static bool TryParse<T>(string? text, out T? value)
    {
        if (text is null)
        {
            value = default;
            return default(T) is null;
        }

        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (Parse(type, text) is T parsed)
        {
            value = parsed;
            return true;
        }

        value = default;
        return false;
    }

    private static object? Parse(Type type, string text) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => Enum.TryParse(type, text, out var label) ? label : null,
        TypeCode.String => text,
        TypeCode.Boolean => bool.TryParse(text, out var flag) ? flag : null,
        TypeCode.Int16 => short.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null,
        TypeCode.Int32 => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null,
        TypeCode.Int64 => Integer(text),
        TypeCode.Decimal => decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null,
        TypeCode.Single => float.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null,
        TypeCode.Double => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null,
        TypeCode.DateTime => Integer(text) is { } ticks and >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks) : null,
        _ => Time(type, text) ?? Special(type, text),
    };

    private static object? Time(Type type, string text) => Integer(text) switch
    {
        { } ticks when type == typeof(TimeSpan) => new TimeSpan(ticks),
        { } ticks and >= 0 when type == typeof(DateTimeOffset) && ticks <= DateTimeOffset.MaxValue.UtcTicks => new DateTimeOffset(ticks, TimeSpan.Zero),
        { } days and >= 0 when type == typeof(DateOnly) && days <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber((int)days),
        { } ticks and >= 0 when type == typeof(TimeOnly) && ticks <= TimeOnly.MaxValue.Ticks => new TimeOnly(ticks),
        _ => null,
    };

    private static object? Special(Type type, string text) =>
        type == typeof(Guid) ? (Guid.TryParse(text, out var id) ? id : null)
        : type == typeof(IPAddress) ? (IPAddress.TryParse(text, out var address) ? address : null)
        : type == typeof(PhysicalAddress) ? (PhysicalAddress.TryParse(text, out var hardware) ? hardware : null)
        : type == typeof(byte[]) ? Bytes(text)
        : null;

    private static byte[]? Bytes(string text)
    {
        var bytes = new byte[text.Length / 2];
        return Convert.FromHexString(text, bytes, out var consumed, out _) == System.Buffers.OperationStatus.Done && consumed == text.Length ? bytes : null;
    }

    private static long? Integer(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
