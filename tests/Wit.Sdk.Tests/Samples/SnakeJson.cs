using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Tests.Samples;

/// <summary>Reads <see cref="Settings"/> without reflection, by names of its own.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(SettingsConverter)])]
[JsonSerializable(typeof(Settings))]
internal sealed partial class SnakeJson : JsonSerializerContext;

/// <summary><c>{"the_size": 7}</c>.</summary>
internal sealed class SettingsConverter : JsonConverter<Settings>
{
    public override Settings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new Settings(document.RootElement.GetProperty("the_size").GetInt32());
    }

    public override void Write(Utf8JsonWriter writer, Settings value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("the_size", value.Size);
        writer.WriteEndObject();
    }
}
