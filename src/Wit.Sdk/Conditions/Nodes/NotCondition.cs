using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>The opposite of a condition: what does not satisfy it because of a NULL satisfies this.</summary>
internal sealed class NotCondition(Condition condition) : Condition
{
    internal override void Write(SqlPieces sql)
    {
        condition.Write(sql.Append("("));
        sql.Append(") IS NOT TRUE");
    }

    internal override void Bind(StatementParameters parameters) => condition.Bind(parameters);
}
