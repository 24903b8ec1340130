using NpgsqlTypes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A text that fits a pattern.</summary>
internal sealed class PatternCondition(TextColumn column, string comparison, string pattern) : ColumnCondition(column)
{
    protected override bool HoldsForNull => false;

    protected override void WriteTest(SqlPieces sql, bool isOpposite)
    {
        Column.Write(sql);
        sql.Append(comparison).AppendParameter();
    }

    protected override void BindValues(StatementParameters parameters) => parameters.Add(pattern, NpgsqlDbType.Text);
}
