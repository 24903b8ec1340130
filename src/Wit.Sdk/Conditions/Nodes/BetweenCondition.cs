using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A column whose value lies between two others.</summary>
internal sealed class BetweenCondition<T>(Column<T> column, T least, T greatest) : ColumnCondition(column)
{
    protected override bool HoldsForNull => false;

    protected override void WriteTest(SqlPieces sql, bool isOpposite)
    {
        Column.Write(sql);
        sql.Append(" BETWEEN ").AppendParameter().Append(" AND ").AppendParameter();
    }

    protected override void BindValues(StatementParameters parameters)
    {
        ((Column<T>)Column).BindValue(parameters, least);
        ((Column<T>)Column).BindValue(parameters, greatest);
    }
}
