using Npgsql;
using NpgsqlTypes;

namespace Wit.Sdk.Statements;

/// <summary>One row of a binary COPY: its values are written one after the other, in the order of ordinals, without boxing.</summary>
public readonly struct CopyRow
{
    private readonly NpgsqlBinaryImporter _importer;
    private readonly CancellationToken _cancellationToken;

    internal CopyRow(NpgsqlBinaryImporter importer, CancellationToken cancellationToken)
    {
        _importer = importer;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Writes the next value.</summary>
    /// <typeparam name="T">The value's type; null of a reference or nullable type is NULL.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">The type of the column.</param>
    public Task WriteAsync<T>(T value, NpgsqlDbType type) =>
        value is null ? _importer.WriteNullAsync(_cancellationToken) : _importer.WriteAsync(value, type, _cancellationToken);

    /// <summary>Writes the next value, of a type that <see cref="NpgsqlDbType"/> has no name for.</summary>
    /// <typeparam name="T">The value's type; null of a reference or nullable type is NULL.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="dataTypeName">The type's name in the database.</param>
    public Task WriteAsync<T>(T value, string dataTypeName) =>
        value is null ? _importer.WriteNullAsync(_cancellationToken) : _importer.WriteAsync(value, dataTypeName, _cancellationToken);
}
