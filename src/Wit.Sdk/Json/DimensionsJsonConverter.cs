using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Json;

/// <summary>An array of several dimensions, as arrays of arrays: <c>[[1,2],[3,4]]</c>.</summary>
internal sealed class DimensionsJsonConverter<TArray, TElement>(JsonConverter<TElement> element) : JsonConverter<TArray>
{
    private readonly int _rank = typeof(TArray).GetArrayRank();

    public override TArray Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var elements = new List<TElement>();
        var lengths = new int[_rank];
        Array.Fill(lengths, -1);
        ReadLevel(ref reader, options, 0, lengths, elements);
        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = Math.Max(lengths[i], 0);
        var array = Array.CreateInstanceFromArrayType(typeof(TArray), lengths);
        var index = new int[_rank];
        foreach (var one in elements)
        {
            array.SetValue(one, index);
            for (var i = _rank - 1; i >= 0 && ++index[i] == lengths[i]; i--)
                index[i] = 0;
        }

        return (TArray)(object)array;
    }

    public override void Write(Utf8JsonWriter writer, TArray value, JsonSerializerOptions options) => WriteLevel(writer, options, (Array)(object)value!, []);

    private void ReadLevel(ref Utf8JsonReader reader, JsonSerializerOptions options, int level, int[] lengths, List<TElement> elements)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"The value is not an array of {_rank} dimensions.");
        var length = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            length++;
            if (level < _rank - 1)
                ReadLevel(ref reader, options, level + 1, lengths, elements);
            else if (reader.TokenType == JsonTokenType.Null && default(TElement) is null)
                elements.Add(default!);
            else
                elements.Add(element.Read(ref reader, typeof(TElement), options)!);
        }

        if (lengths[level] >= 0 && lengths[level] != length)
            throw new JsonException("The arrays of one dimension differ in length.");
        lengths[level] = length;
    }

    private void WriteLevel(Utf8JsonWriter writer, JsonSerializerOptions options, Array array, int[] index)
    {
        writer.WriteStartArray();
        for (var i = 0; i < array.GetLength(index.Length); i++)
        {
            int[] place = [.. index, i];
            if (place.Length < _rank)
                WriteLevel(writer, options, array, place);
            else if (array.GetValue(place) is TElement one)
                element.Write(writer, one, options);
            else
                writer.WriteNullValue();
        }

        writer.WriteEndArray();
    }
}
