using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wit.Sdk.Json;

namespace Wit.Sdk.Generated;

/// <summary>
/// Reads and writes a value whose type System.Text.Json does not support: a network address, a string of bits, an array of several dimensions.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ColumnJsonConverter<T> : JsonConverter<T>
{
    private readonly ValueJson<T> _value = new();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _value.Read(ref reader, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        _value.Write(writer, value, options);
    }
}
