using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Wit.Sdk.Json;

/// <summary>The types of columns that System.Text.Json supports without metadata, with their nullable forms and arrays.</summary>
internal static class PlainConverters
{
    /// <summary>The converter of a type; null where .NET has none.</summary>
    public static JsonConverter? Find(Type type, JsonSerializerOptions options) =>
        Value(type, options, JsonMetadataServices.BooleanConverter)
        ?? Value(type, options, JsonMetadataServices.Int16Converter)
        ?? Value(type, options, JsonMetadataServices.Int32Converter)
        ?? Value(type, options, JsonMetadataServices.Int64Converter)
        ?? Value(type, options, JsonMetadataServices.DecimalConverter)
        ?? Value(type, options, JsonMetadataServices.SingleConverter)
        ?? Value(type, options, JsonMetadataServices.DoubleConverter)
        ?? Value(type, options, JsonMetadataServices.GuidConverter)
        ?? Value(type, options, JsonMetadataServices.DateOnlyConverter)
        ?? Value(type, options, JsonMetadataServices.TimeOnlyConverter)
        ?? Value(type, options, JsonMetadataServices.TimeSpanConverter)
        ?? Value(type, options, JsonMetadataServices.DateTimeConverter)
        ?? Value(type, options, JsonMetadataServices.DateTimeOffsetConverter)
        ?? Value(type, options, JsonMetadataServices.JsonElementConverter)
        ?? Reference(type, JsonMetadataServices.StringConverter)
        ?? Reference(type, JsonMetadataServices.ByteArrayConverter);

    private static JsonConverter? Value<T>(Type type, JsonSerializerOptions options, JsonConverter<T> converter)
        where T : struct
    {
        if (type == typeof(T))
            return converter;
        if (type == typeof(T?))
            return JsonMetadataServices.GetNullableConverter(JsonMetadataServices.CreateValueInfo<T>(options, converter));
        return type == typeof(T[]) ? new ArrayJsonConverter<T>(converter) : null;
    }

    private static JsonConverter? Reference<T>(Type type, JsonConverter<T?> converter)
        where T : class =>
        type == typeof(T) ? converter
        : type == typeof(T[]) ? new ArrayJsonConverter<T>(converter!)
        : null;
}
