using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Columns;

/// <summary>A value that is computed from one column.</summary>
/// <param name="column">The column.</param>
/// <param name="before">The text before the column.</param>
/// <param name="after">The text after it.</param>
/// <param name="type">The type of the value.</param>
internal sealed class FunctionColumn<T>(TableColumn column, string before, string after, ColumnType<T> type) : Column<T>(column.Owner, column.Ordinal, type)
{
    private readonly TableColumn _column = column;
    private readonly string _before = before;

    internal override bool IsComputed => true;

    internal override bool HasParameters => _column.HasParameters;

    internal override bool IsReadAsJson => _before.Length == 0 && _column.IsReadAsJson;

    internal override void Write(SqlPieces sql)
    {
        _column.Write(sql.Append(_before));
        sql.Append(after);
    }

    internal override void Bind(StatementParameters parameters) => _column.Bind(parameters);

    internal override bool HasShapeOf(TableColumn other) => other is FunctionColumn<T> function && ReferenceEquals(_before, function._before) && _column.HasShapeOf(function._column);
}
