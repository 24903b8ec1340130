using Microsoft.AspNetCore.Http;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Exports;

/// <summary>Streams rows as a file: one row is in memory. When the page leaves, the statement is cancelled.</summary>
internal static class ExportQuery
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(30);

    public static Task RunAsync(StudioDatabase database, ExportRequest request, HttpResponse response, CancellationToken cancellationToken)
    {
        var table = database.Require(request.Table);
        var columns = Columns(table, request);
        if (columns.Count == 0) throw new BadRequestException("The export has no columns.");
        var query = new SqlQuery();
        query.Add("select ").Add(string.Join(", ", columns.Select(column => Value(column, request.Format)))).Add(" from ").Add(SqlQuery.Quote(table.Name)).Add(" as r");
        if (new FilterSql(table, query).Write(request.Filter) is { } filter) query.Add(" where ").Add(filter);
        if (new KeysetSql(table, request.Sort).OrderBy is { } order) query.Add(order);
        return database.ReadAsync(
            query,
            async (reader, ct) =>
            {
                ExportWriter writer = request.Format switch
                {
                    ExportFormat.Json => new JsonExport(columns),
                    ExportFormat.Sql => new SqlExport(table, columns),
                    _ => new CsvExport(columns),
                };
                response.ContentType = writer.Type;
                await writer.WriteAsync(reader, response.BodyWriter.AsStream(), ct);
                return true;
            },
            cancellationToken,
            s_timeout);
    }

    /// <summary>A statement that inserts has no place for secrets, and none for what the server computes.</summary>
    private static List<ColumnShape> Columns(TableShape table, ExportRequest request)
    {
        var columns = request.Columns is null ? table.Columns : [.. request.Columns.Select(name => table.FindColumn(name) ?? throw new BadRequestException($"'{table.Name}' has no column '{name}'. Reload the page."))];
        return [.. columns.Where(column => request.Format != ExportFormat.Sql || column is { IsSecret: false, IsComputed: false })];
    }

    private static string Value(ColumnShape column, ExportFormat format)
    {
        var name = "r." + SqlQuery.Quote(column.Name);
        if (column.IsSecret) return format == ExportFormat.Json ? $"'\"{ValueSql.Mask}\"'" : $"'{ValueSql.Mask}'";
        return format switch
        {
            ExportFormat.Json => $"to_jsonb({name})::text",
            ExportFormat.Sql => $"quote_nullable({name}::text)",
            _ => name + "::text",
        };
    }
}
