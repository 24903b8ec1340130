using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Columns;

/// <summary>A text in small letters.</summary>
internal sealed class LowerColumn(TextColumn column) : TextColumn(column.Owner, column.Ordinal, PlainText)
{
    private readonly TextColumn _column = column;

    internal override bool IsComputed => true;

    internal override bool HasParameters => _column.HasParameters;

    internal override void Write(SqlPieces sql)
    {
        _column.Write(sql.Append("lower("));
        sql.Append(")");
    }

    internal override void Bind(StatementParameters parameters) => _column.Bind(parameters);

    internal override bool HasShapeOf(TableColumn other) => other is LowerColumn lower && _column.HasShapeOf(lower._column);
}
