using System.Globalization;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements.Writes;

/// <summary>Writes the SQL of inserts, updates and deletes. Parameters are numbered in the order of ordinals, the key's after them.</summary>
internal static class WriteSql
{
    public static string Insert(TableDefinition table, ColumnSet columns) => $"{InsertInto(table, columns)} RETURNING {table.SelectList}";

    public static string Increment(TableDefinition table, IReadOnlyList<string> key, ColumnSet columns)
    {
        var column = SqlIdentifier.Quote(Given(table, columns).Single().Name);
        return $"UPDATE {table.SqlName} SET {string.Join(", ", OnUpdate(table, columns).Prepend($"{column} = {column} + $1"))}{Where(key, 2)}{table.AndLive} RETURNING {table.SelectList}";
    }

    public static string UpdateWhere(TableDefinition table, ColumnSet columns, string condition) => columns.IsEmpty
        ? $"SELECT {table.SelectList} FROM {table.SqlName} WHERE {condition}{table.AndLive}"
        : $"UPDATE {table.SqlName} SET {string.Join(", ", Assignments(table, columns, 1))} WHERE {condition}{table.AndLive} RETURNING {table.SelectList}";

    public static string DeleteWhere(TableDefinition table, string condition) => table.SoftDelete is { } soft
        ? $"{Stamp(table, soft.NowSql)} WHERE {condition}{table.AndLive} RETURNING {table.SelectList}"
        : PurgeWhere(table, condition);

    public static string PurgeWhere(TableDefinition table, string condition) => $"DELETE FROM {table.SqlName} WHERE {condition} RETURNING {table.SelectList}";

    public static string Update(TableDefinition table, IReadOnlyList<string> key, ColumnSet columns)
    {
        // A patch that sets nothing writes nothing: the row as it is.
        if (columns.IsEmpty)
            return $"SELECT {table.SelectList} FROM {table.SqlName}{Where(key, 1)}{table.AndLive}";

        return $"UPDATE {table.SqlName} SET {string.Join(", ", Assignments(table, columns, 1))}{Where(key, columns.Count + 1)}{table.AndLive} RETURNING {table.SelectList}";
    }

    /// <summary>Deletes a row: by a time if the table has a column for it, otherwise for good.</summary>
    public static string Delete(TableDefinition table, IReadOnlyList<string> key) => table.SoftDelete is { } soft
        ? $"{Stamp(table, soft.NowSql)}{Where(key, 1)}{table.AndLive} RETURNING {table.SelectList}"
        : Purge(table, key);

    public static string Restore(TableDefinition table, IReadOnlyList<string> key) =>
        $"{Stamp(table, "NULL")}{Where(key, 1)} AND {SqlIdentifier.Quote(table.SoftDelete!.Column)} IS NOT NULL RETURNING {table.SelectList}";

    public static string Purge(TableDefinition table, IReadOnlyList<string> key) => $"DELETE FROM {table.SqlName}{Where(key, 1)} RETURNING {table.SelectList}";

    /// <summary>The insert up to its values.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that are given.</param>
    /// <param name="existing">The condition of a row that the insert may meet; null where there is none.</param>
    public static string InsertInto(TableDefinition table, ColumnSet columns, string? existing = null)
    {
        var names = new List<string>();
        var values = new List<string>();
        for (var ordinal = 0; ordinal < table.Columns.Count; ordinal++)
        {
            var column = table.Columns[ordinal];
            var value = column.Name == table.Numbering?.Column ? NumberingSql.Value(table, columns, existing)
                : columns.Contains(ordinal) ? Parameter(columns, ordinal)
                : column.OnInsertSql;
            if (value is null)
                continue;
            names.Add(column.Name);
            values.Add(value);
        }

        var raise = table.Numbering is null ? string.Empty : NumberingSql.Raise(table, columns, existing);
        return names.Count == 0
            ? $"INSERT INTO {table.SqlName} DEFAULT VALUES"
            : $"{raise}INSERT INTO {table.SqlName} ({SqlIdentifier.QuoteList(names)}) VALUES ({string.Join(", ", values)})";
    }

    /// <summary>The parameter of a column: <c>$1</c> is that of the first that is given.</summary>
    public static string Parameter(ColumnSet columns, int ordinal)
    {
        var number = 1;
        for (var other = 0; other < ordinal; other++)
            number += columns.Contains(other) ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"${number}");
    }

    /// <summary>The given columns set to parameters, and the others that every update sets.</summary>
    public static IEnumerable<string> Assignments(TableDefinition table, ColumnSet columns, int firstParameter) => Given(table, columns)
        .Select((column, index) => string.Create(CultureInfo.InvariantCulture, $"{SqlIdentifier.Quote(column.Name)} = ${firstParameter + index}"))
        .Concat(OnUpdate(table, columns));

    public static IEnumerable<ColumnDefinition> Given(TableDefinition table, ColumnSet columns) => table.Columns.Where((_, ordinal) => columns.Contains(ordinal));

    public static IEnumerable<string> OnUpdate(TableDefinition table, ColumnSet columns) => table.Columns
        .Where((column, ordinal) => column.OnUpdateSql is not null && (column.IsRowVersion || !columns.Contains(ordinal)))
        .Select(static column => $"{SqlIdentifier.Quote(column.Name)} = {column.OnUpdateSql}");

    /// <summary>The update that sets the time of a deletion, or takes it away.</summary>
    public static string Stamp(TableDefinition table, string time)
    {
        var ordinal = table.OrdinalOf(table.SoftDelete!.Column);
        var others = OnUpdate(table, ColumnSet.Of(ordinal));
        return $"UPDATE {table.SqlName} SET {string.Join(", ", others.Prepend($"{SqlIdentifier.Quote(table.SoftDelete.Column)} = {time}"))}";
    }

    public static string Where(IReadOnlyList<string> key, int firstParameter) => " WHERE " + string.Join(" AND ", key.Select(
        (column, index) => string.Create(CultureInfo.InvariantCulture, $"{SqlIdentifier.Quote(column)} = ${firstParameter + index}")));
}
