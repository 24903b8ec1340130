using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Json;

/// <summary>Writes a page token as a string of JSON, so that a page can go out as it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageTokenJsonConverter : JsonConverter<PageToken>
{
    /// <inheritdoc/>
    public override PageToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PageToken value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
