using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Generated.Typed;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>Whether there are related rows that satisfy a condition.</summary>
/// <param name="rows">The related rows.</param>
/// <param name="condition">The condition that they must satisfy, or with <paramref name="violates"/> must not; null for any row.</param>
/// <param name="none">Whether there must be none.</param>
/// <param name="violates">Whether rows count that do not satisfy the condition.</param>
internal sealed class ExistsCondition(RelatedRows rows, Condition? condition, bool none, bool violates) : Condition
{
    internal override void Write(SqlPieces sql)
    {
        if (none)
            sql.Append("NOT ");
        RelatedSql.OpenExists(sql, rows);
        if (condition is not null)
        {
            condition.Write(sql.Append(violates ? " AND (" : " AND "));
            if (violates)
                sql.Append(") IS NOT TRUE");
        }

        RelatedSql.Close(sql);
    }

    internal override void Bind(StatementParameters parameters) => condition?.Bind(parameters);
}
