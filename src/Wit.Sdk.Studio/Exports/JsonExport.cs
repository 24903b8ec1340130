using System.Text;
using System.Text.Json;
using Npgsql;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Exports;

/// <summary>Writes a JSON array. The values are PostgreSQL's own JSON, so that no digit is lost.</summary>
/// <param name="columns">The columns.</param>
internal sealed class JsonExport(IReadOnlyList<ColumnShape> columns) : ExportWriter(columns)
{
    private readonly string[] _names = [.. columns.Select(column => "\"" + JsonEncodedText.Encode(column.Name) + "\":")];

    public override string Type => "application/json; charset=utf-8";

    protected override void Begin(StringBuilder text) => text.Append('[');

    protected override void Row(StringBuilder text, NpgsqlDataReader reader, long count)
    {
        text.Append(count == 0 ? "\n{" : ",\n{");
        for (var index = 0; index < Columns.Count; index++)
            text.Append(index == 0 ? string.Empty : ",").Append(_names[index]).Append(reader.IsDBNull(index) ? "null" : reader.GetString(index));
        text.Append('}');
    }

    protected override void End(StringBuilder text) => text.Append("\n]\n");
}
