namespace Wit.Sdk.Generators.Projections;

/// <summary>A column of a table, of a related row, or the number of related rows.</summary>
/// <param name="Expression">The members that lead to it from the columns of the table.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="SqlType">Its type in the database.</param>
/// <param name="IsNullable">Whether it can be NULL.</param>
/// <param name="IsDocument">Whether it is JSON.</param>
internal sealed record ColumnPath(string Expression, Code.Columns.ClrType Type, string SqlType, bool IsNullable, bool IsDocument)
{
    /// <summary>Why it can be NULL although its column can't; empty where it is the column itself.</summary>
    public string Missing { get; init; } = string.Empty;
}
