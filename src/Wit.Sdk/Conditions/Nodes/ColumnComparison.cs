using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>Two columns compared with each other, each of the row itself or of one that it refers to.</summary>
internal sealed class ColumnComparison(TableColumn left, string comparison, TableColumn right) : Condition
{
    internal override void Write(SqlPieces sql)
    {
        left.Write(sql);
        right.Write(sql.Append(comparison));
    }

    internal override void Bind(StatementParameters parameters)
    {
        left.Bind(parameters);
        right.Bind(parameters);
    }
}
