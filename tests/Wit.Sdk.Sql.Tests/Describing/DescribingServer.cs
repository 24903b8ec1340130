using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Describing;

/// <summary>A database whose answers are the oracle: what a statement takes and returns, or the code of its error.</summary>
internal sealed class DescribingServer(TestDatabase database)
{
    private static readonly System.Reflection.PropertyInfo s_modifier = typeof(NpgsqlConnection).Assembly.GetType("Npgsql.BackendMessages.FieldDescription")!
        .GetProperty("TypeModifier", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)!;

    /// <summary>Describes a statement without executing it.</summary>
    public async Task<string> DescribeAsync(string sql)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        try
        {
            await ExecuteAsync(connection, "prepare wit_described as " + sql);
            var parameters = await ReadAsync(connection, "select format_type(t, null) from pg_prepared_statements, unnest(parameter_types::oid[]) with ordinality u(t, n) where name = 'wit_described' order by n");
            await ExecuteAsync(connection, "deallocate wit_described");
            var columns = await ColumnsAsync(connection, sql);
            return $"({string.Join(", ", parameters)}) -> {string.Join(", ", columns)}";
        }
        catch (PostgresException exception)
        {
            return exception.SqlState;
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }

    private static async Task<List<string>> ColumnsAsync(NpgsqlConnection connection, string sql)
    {
        var fields = new List<(string Name, uint Type, int Modifier)>();
        await using (var command = new NpgsqlCommand(sql, connection))
        await using (var reader = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SchemaOnly))
        {
            var description = reader.GetType().GetField("RowDescription", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(reader);
            for (var i = 0; i < reader.FieldCount; i++)
            {
                var field = description!.GetType().GetProperty("Item", [typeof(int)])!.GetValue(description, [i]);
                fields.Add((reader.GetName(i), reader.GetDataTypeOID(i), (int)s_modifier.GetValue(field)!));
            }
        }

        if (fields.Count == 0) return [];
        return await ReadAsync(connection, string.Join(" union all ", fields.Select((field, i) => FormattableString.Invariant(
            $"select '{field.Name.Replace("'", "''", StringComparison.Ordinal)} ' || format_type({field.Type}, {field.Modifier}), {i} as position"))) + " order by position");
    }
}
