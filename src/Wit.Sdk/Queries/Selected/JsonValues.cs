using System.Text.Json;
using Npgsql;
using Wit.Sdk.Generated;

namespace Wit.Sdk.Queries.Selected;

/// <summary>Reads values of which some are JSON with a C# type of its own.</summary>
internal readonly struct JsonValues : IValueReader
{
    public static T Read<T>(NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) && default(T) is null ? default!
        : typeof(T) != typeof(string) && typeof(T) != typeof(JsonElement) && typeof(T) != typeof(JsonElement?) && reader.GetDataTypeName(ordinal) is "json" or "jsonb"
            ? JsonColumn.Read<T>(reader, ordinal)
            : PlainValues.Read<T>(reader, ordinal);
}
