#pragma warning disable CS0618 // Npgsql 10 deprecates NpgsqlCidr in favour of IPNetwork; it is the type of cidr columns in generated rows.
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using NpgsqlTypes;

namespace Wit.Sdk.Json;

/// <summary>
/// The types of columns that System.Text.Json does not support: as strings in the form that PostgreSQL has for them, and arrays of several
/// dimensions as arrays of arrays.
/// </summary>
internal static class ColumnConverters
{
    /// <summary>null if System.Text.Json supports the type natively</summary>
    /// <exception cref="NotSupportedException">System.Text.Json would lose the value without an error.</exception>
    public static JsonConverter? Find(Type type, JsonSerializerOptions options)
    {
        if (type is { IsArray: true } && type.GetArrayRank() > 1)
            return Dimensions(type, options);
        return Find(type, static () => Text(static text => IPAddress.TryParse(text, out var address) ? address : null, static address => address.ToString()))
            ?? Find(type, static () => Text(Mac, Format))
            ?? Find(type, static () => Text(Bits, Format))
            ?? FindValue(type, static () => Text<NpgsqlCidr?>(Cidr, static cidr => cidr!.Value.ToString()))
            ?? FindValue(type, static () => Text<NpgsqlInet?>(Inet, static inet => inet!.Value.ToString()))
            ?? (IsLost(type) ? throw Refusal(type) : null);
    }

    private static JsonConverter? Find<T>(Type type, Func<TextJsonConverter<T>> make)
        where T : class =>
        type == typeof(T) ? make()
        : type == typeof(T[]) ? new ArrayJsonConverter<T>(make())
        : null;

    private static JsonConverter? FindValue<T>(Type type, Func<TextJsonConverter<T?>> make)
        where T : struct
    {
        if (type == typeof(T?))
            return make();
        return type == typeof(T) ? new NotNull<T>(make()) : type == typeof(T[]) ? new ArrayJsonConverter<T>(new NotNull<T>(make())) : null;
    }

    private static TextJsonConverter<T> Text<T>(Func<string, T?> parse, Func<T, string> format) => new(parse, format);

    /// <summary>Six bytes or eight; .NET's own parser takes colons between six only.</summary>
    private static PhysicalAddress? Mac(string text)
    {
        var digits = text.Where(static character => character is not (':' or '-' or '.')).ToArray();
        return digits.Length is 12 or 16 && Array.TrueForAll(digits, char.IsAsciiHexDigit) ? new PhysicalAddress(Convert.FromHexString(digits)) : null;
    }

    private static NpgsqlCidr? Cidr(string text) =>
        IPNetwork.TryParse(text, out var network) ? new NpgsqlCidr(network.BaseAddress, (byte)network.PrefixLength)
        : IPAddress.TryParse(text, out var address) ? new NpgsqlCidr(address, Whole(address))
        : default(NpgsqlCidr?);

    private static NpgsqlInet? Inet(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!IPAddress.TryParse(slash < 0 ? text : text[..slash], out var address))
            return null;
        if (slash < 0)
            return new NpgsqlInet(address, Whole(address));
        var isMask = byte.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var mask) && mask <= Whole(address);
        return isMask ? new NpgsqlInet(address, mask) : default(NpgsqlInet?);
    }

    private static byte Whole(IPAddress address) => (byte)(address.GetAddressBytes().Length * 8);

    private static string Format(PhysicalAddress address) =>
        string.Join(':', address.GetAddressBytes().Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));

    private static BitArray? Bits(string text) =>
        text.All(static bit => bit is '0' or '1') ? new BitArray([.. text.Select(static bit => bit == '1')]) : null;

    private static string Format(BitArray bits) => string.Concat(bits.Cast<bool>().Select(static bit => bit ? '1' : '0'));

    /// <summary>Whether the type is one of Npgsql's that System.Text.Json writes, and reads as an empty value.</summary>
    private static bool IsLost(Type type)
    {
        var element = type.IsArray ? type.GetElementType()! : type;
        element = Nullable.GetUnderlyingType(element) ?? element;
        return element.Namespace == typeof(NpgsqlPoint).Namespace && element != typeof(NpgsqlPoint) && element != typeof(NpgsqlLine);
    }

    private static NotSupportedException Refusal(Type type) =>
        new($"{type} has no JSON of its own; add a JsonConverter<{type.Name}> to JsonSerializerOptions.Converters.");

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Refused where dynamic code is not supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The converter is named here, and its type parameters have no requirements.")]
    private static JsonConverter Dimensions(Type type, JsonSerializerOptions options)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw Refusal(type);
        var element = type.GetElementType()!;
        return (JsonConverter)Activator.CreateInstance(
            typeof(DimensionsJsonConverter<,>).MakeGenericType(type, element), Find(element, options) ?? PlainConverters.Find(element, options) ?? options.GetConverter(element))!;
    }

    private sealed class NotNull<T>(JsonConverter<T?> nullable) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => nullable.Read(ref reader, typeof(T?), options)!.Value;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => nullable.Write(writer, value, options);
    }
}
