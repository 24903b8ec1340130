using NpgsqlTypes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A JSON document compared by an operator that only <c>jsonb</c> has.</summary>
internal sealed class DocumentCondition(TableColumn column, bool isBinary, string comparison, string value, NpgsqlDbType type) : ColumnCondition(column)
{
    protected override bool HoldsForNull => false;

    protected override void WriteTest(SqlPieces sql, bool isOpposite)
    {
        Column.Write(sql);
        sql.Append(isBinary ? comparison : "::jsonb").Append(isBinary ? string.Empty : comparison).AppendParameter();
    }

    protected override void BindValues(StatementParameters parameters) => parameters.Add(value, type);
}
