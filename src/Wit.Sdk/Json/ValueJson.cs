using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Wit.Sdk.Json;

/// <summary>
/// The JSON of one type of value, found once for each <see cref="JsonSerializerOptions"/>: the converter that the application registered, then ours, then
/// what the options know of the type.
/// </summary>
/// <remarks>
/// A source-generated context does not look behind the converter of a property, so it often does not know the type of the value. What .NET supports
/// natively then needs no entry in it.
/// </remarks>
internal sealed class ValueJson<T>
{
    private JsonTypeInfo<T>? _info;

    public T? Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, Find(options));
        }
        catch (JsonException exception)
        {
            // Its path begins at the value. Without one, the serializer sets the path that begins at the root of the document.
            throw new JsonException(exception.Message.Contains(" Path: ", StringComparison.Ordinal) ? null : exception.Message, exception);
        }
    }

    public void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Find(options));

    private JsonTypeInfo<T> Find(JsonSerializerOptions options)
    {
        var info = _info;
        return info?.Options == options ? info : _info = Resolve(options);
    }

    private static JsonTypeInfo<T> Resolve(JsonSerializerOptions options)
    {
        var isGiven = options.Converters.Any(static converter => converter.CanConvert(typeof(T)));
        if (!isGiven && ColumnConverters.Find(typeof(T), options) is { } own)
            return JsonMetadataServices.CreateValueInfo<T>(options, own);
        if (options.TryGetTypeInfo(typeof(T), out var known))
            return (JsonTypeInfo<T>)known;
        if (PlainConverters.Find(typeof(T), options) is { } plain)
            return JsonMetadataServices.CreateValueInfo<T>(options, plain);
        if (JsonSerializer.IsReflectionEnabledByDefault)
            return ByReflection(options);
        throw new NotSupportedException($"The JSON serializer context does not know the type {typeof(T)}; add [JsonSerializable(typeof({typeof(T).Name}))] to it.");
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where reflection is enabled, which a trimmer decides at build time.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called only where reflection is enabled, which a trimmer decides at build time.")]
    private static JsonTypeInfo<T> ByReflection(JsonSerializerOptions options) => (JsonTypeInfo<T>)new DefaultJsonTypeInfoResolver().GetTypeInfo(typeof(T), options);
}
