using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Wit.Sdk.Json;

/// <summary>The texts of JSON columns with a C# type of its own.</summary>
internal static class JsonColumns
{
    /// <summary>The JSON of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">The options; null is the web defaults.</param>
    public static string Write<T>(T value, JsonSerializerOptions? options) => JsonSerializer.Serialize(value, Info<T>(options));

    /// <summary>The value of a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">The options; null is the web defaults.</param>
    public static T Parse<T>(string json, JsonSerializerOptions? options) => JsonSerializer.Deserialize(json, Info<T>(options))!;

    /// <summary>Options that no one can change any more, and which know how types are read.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    public static JsonSerializerOptions Checked(JsonSerializerOptions options)
    {
        if (options.TypeInfoResolver is not null)
            options.MakeReadOnly();
        else if (JsonSerializer.IsReflectionEnabledByDefault)
            MakeReflecting(options);
        else
            throw new ArgumentException("WitDatabaseOptions.Json has no TypeInfoResolver, and this app has no reflection for JSON: use the options of a JsonSerializerContext.", nameof(options));
        return options;
    }

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions? options)
    {
        if (options is null && !JsonSerializer.IsReflectionEnabledByDefault)
        {
            throw new NotSupportedException(
                $"The JSON of {typeof(T)} needs metadata in an app without reflection for JSON: add [JsonSerializable(typeof({typeof(T).Name}))] to a JsonSerializerContext, "
                + "and set WitDatabaseOptions.Json to the options of the context.");
        }

        return (JsonTypeInfo<T>)(options ?? Web()).GetTypeInfo(typeof(T));
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where reflection is enabled, which a trimmer decides at build time.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called only where reflection is enabled, which a trimmer decides at build time.")]
    private static JsonSerializerOptions Web() => JsonSerializerOptions.Web;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where reflection is enabled, which a trimmer decides at build time.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called only where reflection is enabled, which a trimmer decides at build time.")]
    private static void MakeReflecting(JsonSerializerOptions options) => options.MakeReadOnly(populateMissingResolver: true);
}
