using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements.Writes;

/// <summary>
/// Writes how a row gets its number: the counter of its parent row is raised in the same statement, so that the number is given back when the transaction is not
/// committed, and the next row waits until that is known.
/// </summary>
internal static class NumberingSql
{
    /// <summary>No table is called so: a table of the name of a common table expression could not be written to.</summary>
    private const string Counter = "\"wit.counter\"";

    /// <summary>The CTE before the INSERT: raises the counter by one, or to an explicit greater number.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that the insert sets.</param>
    /// <param name="existing">The condition of a row that the insert may meet, which needs no new number; null where there is none.</param>
    public static string Raise(TableDefinition table, ColumnSet columns, string? existing)
    {
        var numbering = table.Numbering!;
        var counter = SqlIdentifier.Quote(numbering.Counter);
        var parent = string.Join(" AND ", numbering.ParentColumns.Select((column, index) =>
            $"{SqlIdentifier.Quote(column)} = {WriteSql.Parameter(columns, table.OrdinalOf(numbering.Columns[index]))}"));
        var (value, condition) = GivenNumber(table, columns) is { } given ? (given, $" AND {counter} < {given}") : ($"{counter} + 1", string.Empty);
        var unless = existing is null ? string.Empty : $" AND NOT EXISTS (SELECT 1 FROM {table.SqlName} WHERE {existing})";
        return $"WITH {Counter} AS (UPDATE {numbering.ParentSqlName} SET {counter} = {value} WHERE {parent}{condition}{unless} RETURNING {counter}) ";
    }

    /// <summary>
    /// The number as a value of the INSERT. An existing row has its own, so that the row to insert is one until they meet. Where there is no parent
    /// row it is NULL, which the server refuses.
    /// </summary>
    public static string Value(TableDefinition table, ColumnSet columns, string? existing)
    {
        var raised = $"(SELECT {SqlIdentifier.Quote(table.Numbering!.Counter)} FROM {Counter})";
        var otherwise = GivenNumber(table, columns)
            ?? (existing is null ? null : $"(SELECT {SqlIdentifier.Quote(table.Numbering.Column)} FROM {table.SqlName} WHERE {existing})");
        return otherwise is null ? raised : $"COALESCE({raised}, {otherwise})";
    }

    private static string? GivenNumber(TableDefinition table, ColumnSet columns)
    {
        var ordinal = table.OrdinalOf(table.Numbering!.Column);
        return columns.Contains(ordinal) ? WriteSql.Parameter(columns, ordinal) : null;
    }
}
