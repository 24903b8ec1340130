using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Json;

/// <summary>An array whose elements have a converter of ours.</summary>
internal sealed class ArrayJsonConverter<TElement>(JsonConverter<TElement> element) : JsonConverter<TElement[]>
{
    public override TElement[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"The value is not an array of {typeof(TElement).Name}.");
        var elements = new List<TElement>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            elements.Add(Element(ref reader, options));
        return [.. elements];
    }

    public override void Write(Utf8JsonWriter writer, TElement[] value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var one in value)
        {
            if (one is null)
                writer.WriteNullValue();
            else
                element.Write(writer, one, options);
        }

        writer.WriteEndArray();
    }

    private TElement Element(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Null || (element.HandleNull && default(TElement) is not null))
            return element.Read(ref reader, typeof(TElement), options)!;
        return default(TElement) is null ? default! : throw new JsonException($"An element cannot be null ({typeof(TElement).Name}).");
    }
}
