using System.Text;
using Npgsql;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Exports;

/// <summary>
/// Writes CSV by RFC 4180. NULL is an empty field, and an empty text is <c>""</c>, as PostgreSQL's COPY has it. A spreadsheet would run a text that begins as a formula does: an apostrophe
/// stands before it.
/// </summary>
/// <param name="columns">The columns.</param>
internal sealed class CsvExport(IReadOnlyList<ColumnShape> columns) : ExportWriter(columns)
{
    public override string Type => "text/csv; charset=utf-8";

    protected override void Begin(StringBuilder text)
    {
        for (var index = 0; index < Columns.Count; index++)
            Append(text, index, Columns[index].Name, isText: true);
        text.Append("\r\n");
    }

    protected override void Row(StringBuilder text, NpgsqlDataReader reader, long count)
    {
        for (var index = 0; index < Columns.Count; index++)
            Append(text, index, reader.IsDBNull(index) ? null : reader.GetString(index), Columns[index].Kind is not (ValueKind.Number or ValueKind.Time));
        text.Append("\r\n");
    }

    private static void Append(StringBuilder text, int index, string? value, bool isText)
    {
        if (index > 0) text.Append(',');
        if (value is null) return;
        var guarded = isText && value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        if (guarded.Length > 0 && guarded.AsSpan().IndexOfAny(",\"\r\n") < 0) text.Append(guarded);
        else text.Append('"').Append(guarded.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
