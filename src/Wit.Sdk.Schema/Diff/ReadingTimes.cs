using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>
/// Keeps the times that a database has as defaults. <c>.default(new Date())</c> is another time whenever the schema is read: a migration for each reading is what
/// the author does not intend.
/// </summary>
internal static class ReadingTimes
{
    /// <summary>The schema after, with the time of the schema before wherever its default is the time of reading.</summary>
    /// <param name="from">The schema before, with the names of the schema after.</param>
    /// <param name="to">The schema after.</param>
    public static SchemaModel Keep(SchemaModel from, SchemaModel to) =>
        to.Tables.Any(static table => table.Columns.Any(IsReadingTime)) ? to with { Tables = to.Tables.Select(table => Keep(from, table)).ToEquatableArray() } : to;

    private static Table Keep(SchemaModel from, Table table)
    {
        if (!table.Columns.Any(IsReadingTime))
            return table;
        var before = from.Tables.FirstOrDefault(other => other.Name == table.Name);
        return table with { Columns = table.Columns.Select(column => Keep(before, column)).ToEquatableArray() };
    }

    private static Column Keep(Table? before, Column column)
    {
        if (!IsReadingTime(column))
            return column;
        var old = before?.Columns.FirstOrDefault(other => other.Name == column.Name && other.Type == column.Type)?.Default;
        return column with { Default = old is { Kind: ColumnDefaultKind.Literal } ? old : column.Default! with { IsReadingTime = false } };
    }

    private static bool IsReadingTime(Column column) => column.Default is { IsReadingTime: true };
}
