using Npgsql;

namespace Wit.Sdk.Queries.Selected;

/// <summary>Reads values that Npgsql knows.</summary>
internal readonly struct PlainValues : IValueReader
{
    /// <summary>NULL where the type has no null is a failure that Npgsql words: it asks for no second look at each value.</summary>
    public static T Read<T>(NpgsqlDataReader reader, int ordinal) =>
        default(T) is null && reader.IsDBNull(ordinal) ? default! : reader.GetFieldValue<T>(ordinal);
}
