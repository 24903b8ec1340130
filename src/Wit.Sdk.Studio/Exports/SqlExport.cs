using System.Text;
using Npgsql;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Exports;

/// <summary>Writes an <c>INSERT</c> per row, which brings identities along.</summary>
/// <param name="table">The table.</param>
/// <param name="columns">The columns.</param>
internal sealed class SqlExport(TableShape table, IReadOnlyList<ColumnShape> columns) : ExportWriter(columns)
{
    private readonly string _head =
        $"INSERT INTO {SqlQuery.Quote(table.Name)} ({string.Join(", ", columns.Select(column => SqlQuery.Quote(column.Name)))}) OVERRIDING SYSTEM VALUE VALUES (";

    public override string Type => "application/sql; charset=utf-8";

    protected override void Begin(StringBuilder text)
    {
    }

    protected override void Row(StringBuilder text, NpgsqlDataReader reader, long count)
    {
        text.Append(_head);
        for (var index = 0; index < Columns.Count; index++)
            text.Append(index == 0 ? string.Empty : ", ").Append(reader.GetString(index));
        text.Append(");\n");
    }
}
