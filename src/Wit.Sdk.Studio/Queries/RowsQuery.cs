using System.Globalization;
using Npgsql;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Queries;

/// <summary>Reads a page of rows.</summary>
internal static class RowsQuery
{
    public static Task<RowsAnswer> RunAsync(StudioDatabase database, RowsRequest request, CancellationToken cancellationToken)
    {
        var table = database.Require(request.Table);
        var limit = Math.Clamp(request.Limit, 1, RowsRequest.MostRows);
        var keyset = new KeysetSql(table, request.Sort);
        var offset = keyset.Offset(request.After);
        var labels = Labels(database, table);
        var keys = ValueSql.KeyOf(table).ToList();
        var query = new SqlQuery();
        IEnumerable<string> values = [.. table.Columns.Select(column => ValueSql.Of(column, RowsAnswer.LongestText)), .. keys, .. ValueSql.VersionOf(table), .. keyset.Place, .. labels.Select(label => label.Sql)];
        query.Add("select ").Add(string.Join(", ", values)).Add(" from ").Add(SqlQuery.Quote(table.Name)).Add(" as r");
        string?[] conditions = [new FilterSql(table, query).Write(request.Filter), keyset.After(request.After, query)];
        if (conditions.Any(condition => condition is not null)) query.Add(" where ").Add(string.Join(" and ", conditions.Where(condition => condition is not null)));
        if (keyset.OrderBy is { } order) query.Add(order);
        query.Add(string.Create(CultureInfo.InvariantCulture, $" limit {limit + 1}"));
        if (offset > 0) query.Add(string.Create(CultureInfo.InvariantCulture, $" offset {offset}"));
        return database.ReadAsync(query, (reader, ct) => ReadAsync(reader, ct), cancellationToken);

        async Task<RowsAnswer> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
        {
            var (rows, named, versions, names) = (new List<string?[]>(), new List<string?[]>(), new List<string?>(), labels.Select(_ => new List<string?>()).ToList());
            string?[]? place = null;
            var isMore = false;
            while (await reader.ReadAsync(ct))
            {
                isMore = rows.Count == limit;
                if (isMore) break;
                var at = 0;
                rows.Add(Take(reader, ref at, table.Columns.Count));
                named.Add(Take(reader, ref at, keys.Count));
                if (!table.IsView) versions.Add(Take(reader, ref at, 1)[0]);
                place = Take(reader, ref at, keyset.Count);
                foreach (var list in names) list.Add(Take(reader, ref at, 1)[0]);
            }

            var next = !isMore ? null : table.IsView ? [(offset + rows.Count).ToString(CultureInfo.InvariantCulture)] : place;
            return new RowsAnswer(rows, named, labels.Select((label, i) => (label.Column, Names: (IReadOnlyList<string?>)names[i])).ToDictionary(it => it.Column, it => it.Names, StringComparer.Ordinal), versions, next);
        }
    }

    internal static string?[] Take(NpgsqlDataReader reader, ref int at, int count)
    {
        var values = new string?[count];
        for (var i = 0; i < count; i++, at++) values[i] = reader.IsDBNull(at) ? null : reader.GetString(at);
        return values;
    }

    private static List<(string Column, string Sql)> Labels(StudioDatabase database, TableShape table) =>
        [.. table.References.Where(reference => reference.Columns.Count == 1 && table.FindColumn(reference.Columns[0]) is { IsSecret: false })
            .Select(reference => (Column: reference.Columns[0], Sql: ValueSql.LabelOf(database, reference)))
            .Where(label => label.Sql is not null).Select(label => (label.Column, label.Sql!)).DistinctBy(label => label.Column)];
}
