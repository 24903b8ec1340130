using System.Text.Json;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Errors;

/// <summary>Carries what a reader knew of a row that it could not read, until <see cref="ServerErrors"/> turns it into a <see cref="RowUnreadableException"/>.</summary>
internal sealed class UnreadableRow(Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The column, by its name in the database; null where it was not found.</summary>
    public string? Column { get; private init; }

    /// <summary>The C# type that can't hold the value.</summary>
    public Type? Type { get; private init; }

    /// <summary>The values of the primary key, also those that are not to be shown.</summary>
    public IReadOnlyList<(string Column, object? Value)> Key { get; private init; } = [];

    /// <summary>The row's table; null where it has none.</summary>
    public TableDefinition? Table { get; private init; }

    /// <summary>Whether the statement wrote the row.</summary>
    public bool IsWrite { get; private init; }

    /// <summary>Whether the caller rolls back what was written.</summary>
    public bool IsRolledBack { get; set; }

    /// <summary>For a filter of exceptions, while the reader still stands on the row: the row, where the exception is about a value of it; otherwise null.</summary>
    public static UnreadableRow? Of<TRow>(Exception exception, NpgsqlDataReader reader, int at, WriteStatement? write)
        where TRow : class, IRow<TRow>
    {
        if (!IsOfRow(exception, reader))
            return null;
        var check = new RowCheck(reader, at);
        TRow.Check(check);
        return Of(exception, reader, at, write, check);
    }

    /// <summary>The same for a row of a stream.</summary>
    public static UnreadableRow? OfStream<T, TReader>(Exception exception, NpgsqlDataReader reader)
        where TReader : struct, IRowReader<T>
    {
        if (!IsOfRow(exception, reader))
            return null;
        var check = new RowCheck(reader, 0);
        TReader.Check(check);
        return Of(exception, reader, 0, null, check);
    }

    /// <summary>The same for a statement of one value.</summary>
    public static UnreadableRow? OfScalar<T>(Exception exception, NpgsqlDataReader reader) =>
        IsOfRow(exception, reader) ? new UnreadableRow(exception) { Column = reader.GetName(0), Type = typeof(T) } : null;

    /// <summary>The same for a statement of a user, of whose columns only the types in C# are known.</summary>
    public static UnreadableRow? OfResult<T>(Exception exception, NpgsqlDataReader reader) => IsOfRow(exception, reader)
        ? new UnreadableRow(exception) { Column = reader.FieldCount == 1 ? reader.GetName(0) : null, Type = typeof(T) }
        : null;

    /// <summary>Whether a value that does not fit its C# type is the reason.</summary>
    public static bool IsOfValue(Exception exception) => exception is
        InvalidCastException or OverflowException or FormatException or ArgumentException or NotSupportedException or JsonException or IndexOutOfRangeException;

    /// <summary>Types that came after they were loaded are another matter: see <see cref="ChangedTypes"/>.</summary>
    private static bool IsOfRow(Exception exception, NpgsqlDataReader reader) => IsOfValue(exception) && !reader.IsClosed && !ChangedTypes.HasUnknown(reader);

    private static UnreadableRow Of(Exception exception, NpgsqlDataReader reader, int at, WriteStatement? write, RowCheck check) => new(exception)
    {
        Table = write?.Table ?? check.Table,
        Column = check.Failed?.Name,
        Type = check.FailedType,
        Key = check.Table is { } table ? [.. KeyOf(table).Where(part => at + part.Ordinal < reader.FieldCount).Select(part => (part.Column, Value(reader, at + part.Ordinal)))] : [],
        IsWrite = write is { IsRead: false },
    };

    private static IEnumerable<(string Column, int Ordinal)> KeyOf(TableDefinition table) =>
        table.Constraints.FirstOrDefault(static constraint => constraint.Kind == ConstraintKind.PrimaryKey) is { } key
            ? key.Columns.Select(column => (column, table.OrdinalOf(column)))
            : [];

    private static object? Value(NpgsqlDataReader reader, int ordinal)
    {
        try
        {
            return reader.IsDBNull(ordinal) ? null : reader.GetValue(ordinal);
        }
        catch (Exception exception) when (IsOfValue(exception))
        {
            return "(unreadable)";
        }
    }
}
