using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A column compared with a value.</summary>
/// <param name="column">The column.</param>
/// <param name="comparison">The operator.</param>
/// <param name="opposite">The operator of the opposite, where NULL satisfies <paramref name="comparison"/>; null where it does not.</param>
/// <param name="value">The value.</param>
internal sealed class ComparisonCondition<T>(Column<T> column, string comparison, string? opposite, T value) : ColumnCondition(column)
{
    protected override bool HoldsForNull => opposite is not null;

    protected override void WriteTest(SqlPieces sql, bool isOpposite)
    {
        Column.Write(sql);
        sql.Append(isOpposite ? opposite! : comparison).AppendParameter();
    }

    protected override void BindValues(StatementParameters parameters) => ((Column<T>)Column).BindValue(parameters, value);
}
