using System.ComponentModel;
using System.Text.Json;
using Npgsql;
using Wit.Sdk.Json;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>
/// Values of <c>json</c> and <c>jsonb</c> columns that have a C# type of their own, by <see cref="WitDatabaseOptions.Json"/>; by default System.Text.Json with its web defaults:
/// camelCase, as the TypeScript services that share the database write.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonColumn
{
    /// <summary>Reads a column that is not NULL.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="reader">A reader that stands on a row.</param>
    /// <param name="ordinal">The column.</param>
    /// <exception cref="InvalidCastException">The JSON does not fit the type.</exception>
    public static T Read<T>(NpgsqlDataReader reader, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(reader);
        try
        {
            return JsonColumns.Parse<T>(reader.GetString(ordinal), ReaderJson.Of(reader));
        }
        catch (JsonException exception)
        {
            // The serializer's message says where, not what: no value of the column gets out.
            throw new InvalidCastException($"the JSON of the column \"{reader.GetName(ordinal)}\" does not fit {typeof(T)}: {exception.Path}", exception);
        }
    }

    /// <summary>The JSON of a value that is a parameter.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="parameters">The parameters that it is one of.</param>
    public static string Write<T>(T value, StatementParameters parameters) => JsonColumns.Write(value, parameters.Json);

    /// <summary>The JSON of a value in a COPY.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="row">The row that it is part of.</param>
    public static string Write<T>(T value, CopyRow row) => JsonColumns.Write(value, row.Json);
}
