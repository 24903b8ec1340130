using Npgsql;

namespace Wit.Sdk.Tooling.Queries;

/// <summary>Has a server confirm what was derived without it: the types of parameters, and the names and types of columns.</summary>
public static class QueryVerifier
{
    /// <summary>The code of a difference.</summary>
    public const string Code = "WIT6090";

    /// <summary>The differences.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="queries">The statements.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<IReadOnlyList<QueryProblem>> FindDifferencesAsync(string connectionString, IReadOnlyList<ListedQuery> queries, CancellationToken cancellationToken)
    {
        var problems = new List<QueryProblem>();
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        foreach (var query in queries)
        {
            var difference = await FindAsync(connection, query, cancellationToken);
            if (difference is not null) problems.Add(new QueryProblem(query.File, query.Line, 1, Code, $"The server describes '{query.Name}' differently: {difference}", IsWarning: false));
        }

        return problems;
    }

    private static async Task<string?> FindAsync(NpgsqlConnection connection, ListedQuery query, CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(connection, "prepare wit_verified as " + query.Sql, cancellationToken);
            var parameters = await TextsAsync(
                connection, "select format_type(t, null) from pg_prepared_statements, unnest(parameter_types::oid[]) with ordinality u(t, n) where name = 'wit_verified' order by n", cancellationToken);
            await ExecuteAsync(connection, "deallocate wit_verified", cancellationToken);
            var columns = await ColumnsAsync(connection, query.Sql, cancellationToken);
            var ours = (Parameters: query.Parameters.Select(parameter => parameter.Type).ToList(), Columns: query.Columns.SelectMany(Flat).Select(column => $"{column.Name} {WithoutModifier(column.Type)}").ToList());
            if (!parameters.SequenceEqual(ours.Parameters, StringComparer.Ordinal)) return $"parameters ({string.Join(", ", parameters)}), not ({string.Join(", ", ours.Parameters)}).";
            return columns.SequenceEqual(ours.Columns, StringComparer.Ordinal) ? null : $"columns ({string.Join(", ", columns)}), not ({string.Join(", ", ours.Columns)}).";
        }
        catch (PostgresException exception)
        {
            return $"{exception.SqlState}: {exception.MessageText}.";
        }
    }

    private static IEnumerable<ListedColumn> Flat(ListedColumn column) => column.Columns.Count > 0 ? column.Columns : [column];

    // The driver does not report the modifier, such as a length.
    private static string WithoutModifier(string type)
    {
        var (open, close) = (type.IndexOf('(', StringComparison.Ordinal), type.IndexOf(')', StringComparison.Ordinal));
        return open < 0 || close < open ? type : type[..open] + type[(close + 1)..];
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<List<string>> TextsAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<string>();
        while (await reader.ReadAsync(cancellationToken)) texts.Add(reader.GetString(0));
        return texts;
    }

    private static async Task<List<string>> ColumnsAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        var types = new List<string>();
        await using (var command = new NpgsqlCommand(sql, connection))
        await using (var reader = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SchemaOnly, cancellationToken))
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                names.Add(reader.GetName(i));
                types.Add(FormattableString.Invariant($"select format_type({reader.GetDataTypeOID(i)}, null), {i} as position"));
            }
        }

        if (types.Count == 0) return [];
        var spelled = await TextsAsync(connection, string.Join(" union all ", types) + " order by position", cancellationToken);
        return [.. names.Select((name, i) => $"{name} {spelled[i]}")];
    }
}
