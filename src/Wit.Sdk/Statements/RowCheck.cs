using System.ComponentModel;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Errors;
using Wit.Sdk.Generated;

namespace Wit.Sdk.Statements;

/// <summary>Finds the first column of a row that can't be read, after the row's reader failed: the row type names the C# types of its columns in their order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowCheck
{
    private readonly NpgsqlDataReader _reader;
    private readonly int _at;
    private int _index;

    internal RowCheck(NpgsqlDataReader reader, int at) => (_reader, _at) = (reader, at);

    internal TableDefinition? Table { get; private set; }

    internal ColumnDefinition? Failed { get; private set; }

    internal Type? FailedType { get; private set; }

    /// <summary>Begins at the first column.</summary>
    /// <param name="table">The table of the row.</param>
    public RowCheck Of(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        return this;
    }

    /// <summary>Tries the next column.</summary>
    /// <typeparam name="T">The C# type without a <c>?</c>.</typeparam>
    public RowCheck Value<T>() => Next<T>(static (reader, ordinal) => reader.GetFieldValue<T>(ordinal));

    /// <summary>Tries the next column, whose JSON has a C# type of its own.</summary>
    /// <typeparam name="T">The C# type without a <c>?</c>.</typeparam>
    public RowCheck Json<T>() => Next<T>(static (reader, ordinal) => JsonColumn.Read<T>(reader, ordinal));

    private RowCheck Next<T>(Func<NpgsqlDataReader, int, T> read)
    {
        var ordinal = _at + _index;
        var column = Table is { } table && _index < table.Columns.Count ? table.Columns[_index] : null;
        _index++;
        if (Failed is null && column is not null && ordinal < _reader.FieldCount && !CanRead(column, ordinal, read))
            (Failed, FailedType) = (column, typeof(T));
        return this;
    }

    private bool CanRead<T>(ColumnDefinition column, int ordinal, Func<NpgsqlDataReader, int, T> read)
    {
        if (_reader.IsDBNull(ordinal))
            return column.IsNullable;
        try
        {
            read(_reader, ordinal);
            return true;
        }
        catch (Exception exception) when (UnreadableRow.IsOfValue(exception))
        {
            return false;
        }
    }
}
