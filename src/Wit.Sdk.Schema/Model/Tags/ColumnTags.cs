using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Model.Tags;

/// <summary>The behaviour that the tags of columns request, where it is supported; WIT3071 reports the others.</summary>
public static class ColumnTags
{
    /// <summary>Whether a column holds whole numbers.</summary>
    /// <param name="column">The column.</param>
    public static bool IsInteger(Column column) => column.Type is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt;

    /// <summary>Whether only the database assigns the value of a column.</summary>
    /// <param name="column">The column.</param>
    public static bool IsOfServer(Column column) => column.GeneratedExpression is not null || column.Identity is not null;

    /// <summary>Whether a column counts (<c>@counter</c>).</summary>
    /// <param name="column">The column.</param>
    public static bool IsCounter(Column column) => column.Documentation.Find("counter") is not null && column.Documentation.Find("rowVersion") is null && IsRaised(column);

    /// <summary>The column that each update of a table raises (<c>@rowVersion</c>); null where there is none.</summary>
    /// <param name="table">The table.</param>
    public static Column? RowVersionOf(Table table) => table.Columns.FirstOrDefault(column => column.Documentation.Find("rowVersion") is not null && IsRaised(column));

    private static bool IsRaised(Column column) => column.NotNull && IsInteger(column) && !IsOfServer(column);
}
