using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Json;

/// <summary>
/// Creates the converter of an <see cref="Optional{T}"/> whose property does not name one: in records that applications write themselves.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OptionalJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Optional<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The application is compiled ahead of time, where a converter cannot be created by
    /// reflection.</exception>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Refused where dynamic code is not supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The converter is named here, and its type parameter has no requirements.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        var value = typeToConvert.GetGenericArguments()[0];
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new NotSupportedException(
                $"Optional<{value.Name}> needs a converter of its own under ahead-of-time compilation: "
                + $"add [JsonConverter(typeof(OptionalJsonConverter<{value.Name}>))] to the property.");
        }

        return (JsonConverter)Activator.CreateInstance(typeof(OptionalJsonConverter<>).MakeGenericType(value))!;
    }
}
