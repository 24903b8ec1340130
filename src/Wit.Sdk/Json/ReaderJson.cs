using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;

namespace Wit.Sdk.Json;

/// <summary>
/// The options for the JSON of a reader's rows: a property of readers, which Npgsql has no place for. Row readers are static and know their reader only. Npgsql uses the
/// reader of a connection again and again, so that there is one entry for each connection, and it goes with the reader.
/// </summary>
internal static class ReaderJson
{
    private static readonly ConditionalWeakTable<NpgsqlDataReader, JsonSerializerOptions> s_options = [];

    /// <summary>The options of a reader; null is the web defaults.</summary>
    public static JsonSerializerOptions? Of(NpgsqlDataReader reader) => s_options.TryGetValue(reader, out var options) ? options : null;

    /// <summary>Sets the options of a reader before its first row is read.</summary>
    public static void Set(NpgsqlDataReader reader, JsonSerializerOptions options)
    {
        if (Of(reader) != options)
            s_options.AddOrUpdate(reader, options);
    }
}
