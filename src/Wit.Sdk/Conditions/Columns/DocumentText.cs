using NpgsqlTypes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Columns;

/// <summary>The text at a path in a JSON document; the path is a parameter.</summary>
internal sealed class DocumentText(TableColumn column, string[] path) : TextColumn(column.Owner, column.Ordinal, PlainText)
{
    internal override bool IsComputed => true;

    internal override bool HasParameters => true;

    internal override void Write(SqlPieces sql)
    {
        column.Write(sql.Append("("));
        sql.Append(" #>> ").AppendParameter().Append(")");
    }

    internal override void Bind(StatementParameters parameters) => parameters.Add(path, NpgsqlDbType.Array | NpgsqlDbType.Text);

    internal override bool HasShapeOf(TableColumn other) => ReferenceEquals(this, other);
}
