using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A column tested without a value: whether it is NULL, or true.</summary>
/// <param name="column">The column.</param>
/// <param name="test">The test after the column.</param>
/// <param name="opposite">The opposite, where NULL satisfies <paramref name="test"/>; null where it does not.</param>
internal sealed class TestCondition(TableColumn column, string test, string? opposite) : ColumnCondition(column)
{
    protected override bool HoldsForNull => opposite is not null;

    protected override void WriteTest(SqlPieces sql, bool isOpposite)
    {
        Column.Write(sql);
        sql.Append(isOpposite ? opposite! : test);
    }

    protected override void BindValues(StatementParameters parameters)
    {
    }
}
