using System.Globalization;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements;

/// <summary>Writes the SQL of inserts, upserts, updates and deletes. Parameters are numbered in the order of ordinals, the key's after them.</summary>
internal static class WriteSql
{
    public static string Insert(TableDefinition table, ColumnSet columns) => $"{InsertInto(table, columns)} RETURNING {table.SelectList}";

    public static string Upsert(TableDefinition table, IReadOnlyList<string> key, string? keyFilter, ColumnSet columns)
    {
        var assignments = Given(table, columns)
            .Where(column => !key.Contains(column.Name) && !IsPrimaryKey(table, column.Name))
            .Select(static column => $"{SqlIdentifier.Quote(column.Name)} = EXCLUDED.{SqlIdentifier.Quote(column.Name)}")
            .Concat(OnUpdate(table, columns))
            .ToList();
        return OnConflict(table, key, keyFilter, columns, assignments);
    }

    /// <summary>An upsert that sets the row which is there to values of their own, numbered after those of the insert.</summary>
    public static string UpsertPatch(TableDefinition table, IReadOnlyList<string> key, string? keyFilter, ColumnSet columns, ColumnSet patched) =>
        OnConflict(table, key, keyFilter, columns, [.. Assignments(table, patched, columns.Count + 1)]);

    public static string InsertIfAbsent(TableDefinition table, IReadOnlyList<string> key, string? keyFilter, ColumnSet columns) =>
        $"{InsertInto(table, columns)} ON CONFLICT ({SqlIdentifier.QuoteList(key)}){KeyFilter(keyFilter)} DO NOTHING RETURNING {table.SelectList}";

    public static string Increment(TableDefinition table, IReadOnlyList<string> key, ColumnSet columns)
    {
        var column = SqlIdentifier.Quote(Given(table, columns).Single().Name);
        return $"UPDATE {table.SqlName} SET {string.Join(", ", OnUpdate(table, columns).Prepend($"{column} = {column} + $1"))}{Where(key, 2)} RETURNING {table.SelectList}";
    }

    public static string UpdateWhere(TableDefinition table, ColumnSet columns, string condition) => columns.IsEmpty
        ? $"SELECT {table.SelectList} FROM {table.SqlName} WHERE {condition}"
        : $"UPDATE {table.SqlName} SET {string.Join(", ", Assignments(table, columns, 1))} WHERE {condition} RETURNING {table.SelectList}";

    public static string DeleteWhere(TableDefinition table, string condition) => $"DELETE FROM {table.SqlName} WHERE {condition} RETURNING {table.SelectList}";

    public static string Update(TableDefinition table, IReadOnlyList<string> key, ColumnSet columns)
    {
        // A patch that sets nothing writes nothing: the row as it is.
        if (columns.IsEmpty)
            return $"SELECT {table.SelectList} FROM {table.SqlName}{Where(key, 1)}";

        return $"UPDATE {table.SqlName} SET {string.Join(", ", Assignments(table, columns, 1))}{Where(key, columns.Count + 1)} RETURNING {table.SelectList}";
    }

    public static string Delete(TableDefinition table, IReadOnlyList<string> key) => $"DELETE FROM {table.SqlName}{Where(key, 1)} RETURNING {table.SelectList}";

    private static string OnConflict(TableDefinition table, IReadOnlyList<string> key, string? keyFilter, ColumnSet columns, List<string> assignments)
    {
        if (assignments.Count == 0)
        {
            // Only DO UPDATE returns the row that was there before; DO NOTHING returns none.
            var column = SqlIdentifier.Quote(key[0]);
            assignments.Add($"{column} = EXCLUDED.{column}");
        }

        return $"{InsertInto(table, columns)} ON CONFLICT ({SqlIdentifier.QuoteList(key)}){KeyFilter(keyFilter)} " +
            $"DO UPDATE SET {string.Join(", ", assignments)} RETURNING {table.SelectList}";
    }

    private static string KeyFilter(string? filter) => filter is null ? string.Empty : $" WHERE {filter}";

    /// <summary>The given columns set to parameters, and the others that every update sets.</summary>
    private static IEnumerable<string> Assignments(TableDefinition table, ColumnSet columns, int firstParameter) => Given(table, columns)
        .Select((column, index) => string.Create(CultureInfo.InvariantCulture, $"{SqlIdentifier.Quote(column.Name)} = ${firstParameter + index}"))
        .Concat(OnUpdate(table, columns));

    private static string InsertInto(TableDefinition table, ColumnSet columns)
    {
        var names = new List<string>();
        var values = new List<string>();
        var number = 0;
        for (var ordinal = 0; ordinal < table.Columns.Count; ordinal++)
        {
            var column = table.Columns[ordinal];
            var value = columns.Contains(ordinal) ? string.Create(CultureInfo.InvariantCulture, $"${++number}") : column.OnInsertSql;
            if (value is null)
                continue;
            names.Add(column.Name);
            values.Add(value);
        }

        return names.Count == 0
            ? $"INSERT INTO {table.SqlName} DEFAULT VALUES"
            : $"INSERT INTO {table.SqlName} ({SqlIdentifier.QuoteList(names)}) VALUES ({string.Join(", ", values)})";
    }

    private static string Where(IReadOnlyList<string> key, int firstParameter) => " WHERE " + string.Join(" AND ", key.Select(
        (column, index) => string.Create(CultureInfo.InvariantCulture, $"{SqlIdentifier.Quote(column)} = ${firstParameter + index}")));

    private static IEnumerable<ColumnDefinition> Given(TableDefinition table, ColumnSet columns) => table.Columns.Where((_, ordinal) => columns.Contains(ordinal));

    private static IEnumerable<string> OnUpdate(TableDefinition table, ColumnSet columns) => table.Columns
        .Where((column, ordinal) => column.OnUpdateSql is not null && !columns.Contains(ordinal))
        .Select(static column => $"{SqlIdentifier.Quote(column.Name)} = {column.OnUpdateSql}");

    private static bool IsPrimaryKey(TableDefinition table, string column) => table.Constraints.Any(
        constraint => constraint.Kind == ConstraintKind.PrimaryKey && constraint.Columns.Contains(column));
}
