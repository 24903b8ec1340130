using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>Two conditions with AND or OR between them.</summary>
internal sealed class JoinedCondition(Condition left, string word, Condition right) : Condition
{
    internal override void Write(SqlPieces sql)
    {
        left.Write(sql.Append("("));
        right.Write(sql.Append(word));
        sql.Append(")");
    }

    internal override void Bind(StatementParameters parameters)
    {
        left.Bind(parameters);
        right.Bind(parameters);
    }
}
