using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Nullability;

/// <summary>Fills the tables of a database with random rows, in which every column that takes NULL often is NULL.</summary>
internal static class RandomRows
{
    private const int RowsPerTable = 5;
    private const int TriesPerRow = 12;
    private const double NullShare = 0.4;

    private const string ColumnsSql = """
        select c.oid::regclass::text, a.attname::text, a.atttypid::bigint, a.attnotnull
        from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind = 'r' and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by c.oid, a.attnum
        """;

    /// <summary>Fills the database. A row that a constraint refuses is drawn again, some times.</summary>
    public static async Task FillAsync(TestDatabase database, RandomValues values)
    {
        var columns = new List<(string Table, string Name, uint Type, bool IsNotNull)>();
        await using (var command = database.DataSource.CreateCommand(ColumnsSql))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) columns.Add((reader.GetString(0), reader.GetString(1), (uint)reader.GetInt64(2), reader.GetBoolean(3)));
        await using var connection = await database.DataSource.OpenConnectionAsync();

        // A second round finds the rows that those of the first refer to.
        foreach (var table in columns.GroupBy(column => column.Table).Concat(columns.GroupBy(column => column.Table)))
        {
            for (var row = 0; row < RowsPerTable; row++)
            {
                var isInserted = false;
                for (var i = 0; i < TriesPerRow && !isInserted; i++) isInserted = await TryInsertAsync(connection, table.Key, [.. table.Select(column => (column.Name, column.Type, column.IsNotNull))], values);
            }
        }

        foreach (var view in await database.ListAsync<string>("select oid::regclass::text from pg_class where relkind = 'm'")) await database.ExecuteAsync($"refresh materialized view {view}");
    }

    private static async Task<bool> TryInsertAsync(NpgsqlConnection connection, string table, List<(string Name, uint Type, bool IsNotNull)> columns, RandomValues values)
    {
        var drawn = columns.ConvertAll(column => column.IsNotNull || !values.Happens(NullShare) ? values.Of(column.Type) : null);
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        var literals = string.Join(", ", drawn.Select(value => value is null ? "null" : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"));
        try
        {
            await using var command = new NpgsqlCommand($"insert into {table} ({names}) overriding system value values ({literals})", connection);
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (PostgresException)
        {
            // A constraint refuses the row.
            return false;
        }
    }
}
