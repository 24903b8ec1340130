using Wit.Sdk.Conditions;
using Wit.Sdk.Conditions.Columns;

namespace Wit.Sdk;

/// <summary>Columns whose values may be missing although the column itself has no NULL.</summary>
public static class NullableColumns
{
    /// <summary>The column of a related row that may not exist: <c>Select(issue => (issue.Number, issue.Milestone.Number.AsNullable()))</c>. Without that row the value is null.</summary>
    /// <typeparam name="T">The type of the column.</typeparam>
    /// <param name="column">The column.</param>
    public static Column<T?> AsNullable<T>(this Column<T> column)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(column);
        var type = column.Type;
        return new FunctionColumn<T?>(column, string.Empty, string.Empty, new ColumnType<T?>(
            type.Type, type.Name, type.Bind is { } bind ? (parameters, value) => bind(parameters, value!.Value) : null));
    }
}
