using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Json;

/// <summary>
/// Reads and writes <see cref="Optional{T}"/> as the value itself. A property that is absent from the JSON object stays not set, <c>null</c> sets
/// null, and any other value is set.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Generated properties name this converter themselves, so that no converter is created by reflection.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public class OptionalJsonConverter<T> : JsonConverter<Optional<T>>
{
    // JSON null is a value of JsonElement, but a column of that type which is not nullable refuses NULL like every other.
    private static readonly bool s_takesNull = default(T) is null;

    private readonly ValueJson<T> _value = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Whether <c>null</c> is a value of the property.</summary>
    private protected virtual bool TakesNull => s_takesNull;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is null, and the value cannot be null; or it does not fit the type of the value.</exception>
    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType == JsonTokenType.Null)
        {
            return TakesNull
                ? new Optional<T>(default!)
                : throw new JsonException($"The value cannot be null; omit the property to leave it unset ({typeof(T).Name}).");
        }

        return new Optional<T>(_value.Read(ref reader, options)!);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not set, and the property does not skip values that are not set.</exception>
    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (!value.IsSet)
        {
            throw new JsonException(
                "An Optional<T> that is not set has no JSON; add [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] to the property, "
                + "as generated properties have.");
        }

        if (value.Value is { } set)
            _value.Write(writer, set, options);
        else
            writer.WriteNullValue();
    }
}
