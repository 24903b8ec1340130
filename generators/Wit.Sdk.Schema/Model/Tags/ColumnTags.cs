namespace Wit.Sdk.Schema.Model;

/// <summary>What the tags of columns ask of their types.</summary>
public static class ColumnTags
{
    /// <summary>Whether a column holds whole numbers that a client gives.</summary>
    /// <param name="column">The column.</param>
    public static bool IsInteger(Column column) => column.Type is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt;
}
