using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Json;

/// <summary>A value that JSON has as a string, written as PostgreSQL writes it.</summary>
internal sealed class TextJsonConverter<T>(Func<string, T?> parse, Func<T, string> format) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"The value is not a string ({typeof(T).Name}).");
        return parse(reader.GetString()!) ?? throw new JsonException($"The string is not a valid {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));
}
