using System.Globalization;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements.Writes;

/// <summary>
/// Writes updates and deletes of a row as long as it has a version. The row is locked first, so that a lost race is detected by the version that the row has then; the result
/// starts with that version and the expected one, the columns of the row follow, NULL where nothing was written.
/// </summary>
internal static class VersionSql
{
    private const string Found = "\"wit.found\"";
    private const string Written = "\"wit.written\"";
    private const string Version = "\"wit.version\"";

    /// <summary>Values first, then the key, then the version. A patch that sets nothing checks the version and writes nothing.</summary>
    public static string Update(TableDefinition table, IReadOnlyList<string> key, ColumnSet columns) => columns.IsEmpty
        ? Unchanged(table, key)
        : Checked(table, key, columns.Count + 1, $"UPDATE {table.SqlName} SET {string.Join(", ", WriteSql.Assignments(table, columns, 1))} FROM {Found}");

    public static string Delete(TableDefinition table, IReadOnlyList<string> key) => Checked(
        table, key, 1, table.SoftDelete is { } soft ? $"{WriteSql.Stamp(table, soft.NowSql)} FROM {Found}" : $"DELETE FROM {table.SqlName} USING {Found}");

    private static string Unchanged(TableDefinition table, IReadOnlyList<string> key)
    {
        var where = WriteSql.Where(key, 1) + table.AndLive;
        var expected = Parameter(key.Count + 1);
        var version = SqlIdentifier.Quote(table.Columns[table.VersionOrdinal].Name);
        return $"SELECT {Found}.{version}::bigint, {expected}::bigint, {Written}.* FROM (SELECT {version} FROM {table.SqlName}{where}) AS {Found} " +
            $"LEFT JOIN (SELECT {table.SelectList} FROM {table.SqlName}{where} AND {version} = {expected}) AS {Written} ON TRUE";
    }

    private static string Parameter(int number) => string.Create(CultureInfo.InvariantCulture, $"${number}");

    private static string Checked(TableDefinition table, IReadOnlyList<string> key, int firstParameter, string write)
    {
        var where = WriteSql.Where(key, firstParameter);
        var expected = Parameter(firstParameter + key.Count);
        var version = SqlIdentifier.Quote(table.Columns[table.VersionOrdinal].Name);
        return $"WITH {Found} AS (SELECT {version} AS {Version} FROM {table.SqlName}{where}{table.AndLive} FOR UPDATE), " +
            $"{Written} AS ({write}{where} AND {Version} = {expected} RETURNING {table.SelectList}) " +
            $"SELECT {Version}::bigint, {expected}::bigint, {Written}.* FROM {Found} LEFT JOIN {Written} ON TRUE";
    }
}
