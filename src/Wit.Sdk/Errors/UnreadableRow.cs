using System.Reflection;
using System.Text.Json;
using LinqToDB.Mapping;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Errors;

/// <summary>Carries what a reader knew of a row that it could not read, until <see cref="ServerErrors"/> turns it into a <see cref="RowUnreadableException"/>.</summary>
internal sealed class UnreadableRow(Exception cause) : Exception(cause.Message, cause)
{
    private static readonly MethodInfo s_read = typeof(NpgsqlDataReader).GetMethod(nameof(NpgsqlDataReader.GetFieldValue), [typeof(int)])!;
    private static readonly MethodInfo s_readJson = typeof(JsonColumn).GetMethod(nameof(JsonColumn.Read))!;

    /// <summary>The row's table as its mapping has it; empty where it has none.</summary>
    public string TableName { get; private init; } = string.Empty;

    /// <summary>The schema of that table.</summary>
    public string Schema { get; private init; } = "public";

    /// <summary>The column, by its name in the database; null where it was not found.</summary>
    public string? Column { get; private init; }

    /// <summary>The C# type that can't hold the value.</summary>
    public Type? Type { get; private init; }

    /// <summary>The values of the primary key, also those that are not to be shown.</summary>
    public IReadOnlyList<(string Column, object? Value)> Key { get; private init; } = [];

    /// <summary>The table, where a write knows it.</summary>
    public TableDefinition? Table { get; private init; }

    /// <summary>Whether the statement wrote the row.</summary>
    public bool IsWrite { get; private init; }

    /// <summary>Whether the caller rolls back what was written.</summary>
    public bool IsRolledBack { get; set; }

    /// <summary>For a filter of exceptions, while the reader still stands on the row: the row, where the exception is about a value of it; otherwise null.</summary>
    public static UnreadableRow? Of<TRow>(Exception exception, NpgsqlDataReader reader, int at, WriteStatement? write)
    {
        // Types that came after they were loaded are another matter: see ChangedTypes.
        if (!IsOfValue(exception) || reader.IsClosed || ChangedTypes.HasUnknown(reader))
            return null;

        var columns = typeof(TRow).GetProperties()
            .Select(static property => (Property: property, Mapping: property.GetCustomAttribute<ColumnAttribute>()))
            .Where(static column => column.Mapping is not null)
            .Select((column, index) => (column.Property, Mapping: column.Mapping!, Ordinal: at + index))
            .Where(column => column.Ordinal < reader.FieldCount)
            .ToList();
        var failed = columns.Find(column => !CanRead(reader, column.Property, column.Mapping, column.Ordinal));
        var table = typeof(TRow).GetCustomAttribute<TableAttribute>();
        return new UnreadableRow(exception)
        {
            TableName = table?.Name ?? string.Empty,
            Schema = table?.Schema ?? "public",
            Column = failed.Mapping?.Name,
            Type = failed.Property?.PropertyType,
            Key = [.. columns.Where(static column => column.Mapping.IsPrimaryKey).Select(column => (column.Mapping.Name!, Value(reader, column.Ordinal)))],
            Table = write?.Table,
            IsWrite = write is { IsRead: false },
        };
    }

    /// <summary>The same for a statement of one value.</summary>
    public static UnreadableRow? OfScalar<T>(Exception exception, NpgsqlDataReader reader) =>
        IsOfValue(exception) && !reader.IsClosed && !ChangedTypes.HasUnknown(reader) ? new UnreadableRow(exception) { Column = reader.GetName(0), Type = typeof(T) } : null;

    /// <summary>The same for a statement of a user, of whose columns only the types in C# are known.</summary>
    public static UnreadableRow? OfResult<T>(Exception exception, NpgsqlDataReader reader) => IsOfValue(exception) && !reader.IsClosed && !ChangedTypes.HasUnknown(reader)
        ? new UnreadableRow(exception) { Column = reader.FieldCount == 1 ? reader.GetName(0) : null, Type = typeof(T) }
        : null;

    private static bool IsOfValue(Exception exception) => exception is
        InvalidCastException or OverflowException or FormatException or ArgumentException or NotSupportedException or JsonException or IndexOutOfRangeException;

    private static bool CanRead(NpgsqlDataReader reader, PropertyInfo property, ColumnAttribute mapping, int ordinal)
    {
        if (reader.IsDBNull(ordinal))
            return mapping.CanBeNull;

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isJson = type != typeof(JsonElement) && property.GetCustomAttribute<ValueConverterAttribute>() is not null;
        try
        {
            _ = isJson ? s_readJson.MakeGenericMethod(type).Invoke(null, [reader, ordinal]) : s_read.MakeGenericMethod(type).Invoke(reader, [ordinal]);
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

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
