using System.ComponentModel;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Generated;

/// <summary>One row of a binary COPY: its values are written one after the other, in the order of ordinals, without boxing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CopyRow
{
    private readonly NpgsqlBinaryImporter _importer;

    internal CopyRow(NpgsqlBinaryImporter importer, JsonSerializerOptions? json) => (_importer, Json) = (importer, json);

    /// <summary>How values are written as JSON; null is the web defaults.</summary>
    internal JsonSerializerOptions? Json { get; }

    /// <summary>Writes the next value.</summary>
    /// <typeparam name="T">The value's type; null of a reference or nullable type is NULL.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">The type of the column.</param>
    /// <param name="cancellationToken">Cancels the COPY.</param>
    public Task WriteAsync<T>(T value, NpgsqlDbType type, CancellationToken cancellationToken) =>
        value is null ? _importer.WriteNullAsync(cancellationToken) : _importer.WriteAsync(UtcValues.Normalize(value, type), type, cancellationToken);

    /// <summary>Writes the next value, of a type that <see cref="NpgsqlDbType"/> has no name for.</summary>
    /// <typeparam name="T">The value's type; null of a reference or nullable type is NULL.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="dataTypeName">The type's name in the database.</param>
    /// <param name="cancellationToken">Cancels the COPY.</param>
    public Task WriteAsync<T>(T value, string dataTypeName, CancellationToken cancellationToken) =>
        value is null ? _importer.WriteNullAsync(cancellationToken) : _importer.WriteAsync(UtcValues.Normalize(value), dataTypeName, cancellationToken);
}
