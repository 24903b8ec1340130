using System.Globalization;
using Npgsql;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Queries;

/// <summary>Reads one row, and what leads from and to it.</summary>
internal static class RowQuery
{
    public static async Task<RowAnswer> RunAsync(StudioDatabase database, RowRequest request, CancellationToken cancellationToken)
    {
        var table = database.Require(request.Table);
        var query = new SqlQuery();
        IEnumerable<string> values =
        [
            .. table.Columns.Select(column => ValueSql.Of(column, RowAnswer.LongestText)),
            .. table.References.Select(reference => IsSecret(table, reference.Columns) ? "null::text" : ValueSql.LabelOf(database, reference) ?? "null::text"),
            .. ValueSql.VersionOf(table),
        ];
        query.Add("select ").Add(string.Join(", ", values)).Add(" from ").Add(SqlQuery.Quote(table.Name)).Add(" as r where ").Add(ValueSql.IsRow(table, request.Key, query));
        var row = await database.ReadAsync(query, (reader, ct) => ReadAsync(reader, table, ct), cancellationToken);
        var counts = new List<long?>();
        if (row.Values is not null)
            foreach (var reference in table.ReferencedBy) counts.Add(await CountAsync(database, table, reference, request.Key, cancellationToken));
        return row with { Counts = counts };
    }

    private static async Task<RowAnswer> ReadAsync(NpgsqlDataReader reader, TableShape table, CancellationToken cancellationToken)
    {
        if (!await reader.ReadAsync(cancellationToken)) return new RowAnswer(null, [], []);
        var at = 0;
        return new RowAnswer(RowsQuery.Take(reader, ref at, table.Columns.Count), RowsQuery.Take(reader, ref at, table.References.Count), [], RowsQuery.Take(reader, ref at, 1)[0]);
    }

    private static async Task<long?> CountAsync(StudioDatabase database, TableShape table, ReferenceShape reference, IReadOnlyList<string> key, CancellationToken cancellationToken)
    {
        if (database.Find(reference.Table) is not { } other || IsSecret(other, reference.OtherColumns) || IsSecret(table, reference.Columns)) return null;
        var query = new SqlQuery();
        var columns = reference.OtherColumns.Select((name, i) => $"o.{SqlQuery.Quote(name)} = r.{SqlQuery.Quote(reference.Columns[i])}");
        query.Add("select count(*) from (select 1 from ").Add(SqlQuery.Quote(table.Name)).Add(" as r join ").Add(SqlQuery.Quote(other.Name)).Add(" as o on ")
            .Add(string.Join(" and ", columns)).Add(" where ").Add(ValueSql.IsRow(table, key, query))
            .Add(string.Create(CultureInfo.InvariantCulture, $" limit {RowAnswer.MostCounted + 1}) as found"));
        try
        {
            return await database.ReadAsync<long?>(query, async (reader, ct) => await reader.ReadAsync(ct) ? reader.GetInt64(0) : null, cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.InsufficientPrivilege)
        {
            return null;
        }
    }

    private static bool IsSecret(TableShape table, IEnumerable<string> columns) => columns.Any(name => table.FindColumn(name) is { IsSecret: true });
}
