using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements.Writes;

/// <summary>Writes the SQL of inserts that may meet a row with the same key.</summary>
/// <param name="table">The table.</param>
/// <param name="key">The columns of the key.</param>
/// <param name="filter">The predicate of a partial unique index; null for a key over all rows.</param>
internal sealed class ConflictSql(TableDefinition table, IReadOnlyList<string> key, string? filter)
{
    private string KeyFilter => filter is null ? string.Empty : $" WHERE {filter}";

    public string Upsert(ColumnSet columns)
    {
        var assignments = WriteSql.Given(table, columns)
            .Where(column => !key.Contains(column.Name) && !IsPrimaryKey(column.Name) && !column.IsRowVersion)
            .Select(static column => $"{SqlIdentifier.Quote(column.Name)} = EXCLUDED.{SqlIdentifier.Quote(column.Name)}")
            .ToList();
        if (assignments.Count > 0)
            assignments.AddRange(WriteSql.OnUpdate(table, columns));

        // An explicit number is also that of the existing row: the counter follows it.
        var isRenumbered = table.Numbering is { } numbering && columns.Contains(table.OrdinalOf(numbering.Column));
        return Update(columns, assignments, isRenumbered ? null : Existing(columns));
    }

    /// <summary>An upsert that sets the existing row to values of their own, numbered after those of the insert.</summary>
    public string UpsertPatch(ColumnSet columns, ColumnSet patched) => Update(
        columns, patched.IsEmpty ? [] : [.. WriteSql.Assignments(table, patched, columns.Count + 1)], Existing(columns));

    public string InsertIfAbsent(ColumnSet columns) =>
        $"{WriteSql.InsertInto(table, columns, Existing(columns))} ON CONFLICT ({SqlIdentifier.QuoteList(key)}){KeyFilter} DO NOTHING RETURNING {table.SelectList}";

    private string Update(ColumnSet columns, List<string> assignments, string? existing)
    {
        if (assignments.Count == 0)
        {
            // Only DO UPDATE returns the existing row; DO NOTHING returns none. The values stay, and so do the version and the time of the last update.
            var column = SqlIdentifier.Quote(key[0]);
            assignments.Add($"{column} = EXCLUDED.{column}");
        }

        // A deleted row is left alone; this shows in the empty result.
        return $"{WriteSql.InsertInto(table, columns, existing)} ON CONFLICT ({SqlIdentifier.QuoteList(key)}){KeyFilter} " +
            $"DO UPDATE SET {string.Join(", ", assignments)}{table.LiveOf(" WHERE ", table.SqlName)} RETURNING {table.SelectList}";
    }

    /// <summary>The condition of the existing row; null if the insert does not set the whole key, so that there can be none.</summary>
    private string? Existing(ColumnSet columns) => table.Numbering is null || !key.All(column => columns.Contains(table.OrdinalOf(column)))
        ? null
        : string.Join(" AND ", key.Select(column => $"{SqlIdentifier.Quote(column)} = {WriteSql.Parameter(columns, table.OrdinalOf(column))}")) + (filter is null ? string.Empty : $" AND ({filter})");

    private bool IsPrimaryKey(string column) => table.Constraints.Any(
        constraint => constraint.Kind == ConstraintKind.PrimaryKey && constraint.Columns.Contains(column));
}
