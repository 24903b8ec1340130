using NpgsqlTypes;
using Wit.Sdk.Conditions.Nodes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Columns;

/// <summary>How well a row fits a search.</summary>
internal sealed class RankColumn(SearchColumn column, string query, string? configuration) : Column<float>(column.Owner, column.Ordinal, new ColumnType<float>(NpgsqlDbType.Real))
{
    internal override bool IsComputed => true;

    internal override bool HasParameters => true;

    internal override void Write(SqlPieces sql)
    {
        column.Write(sql.Append("ts_rank("));
        SearchCondition.WriteQuery(sql.Append(", "), configuration);
        sql.Append(")");
    }

    internal override void Bind(StatementParameters parameters) => SearchCondition.BindQuery(parameters, query, configuration);

    internal override bool HasShapeOf(TableColumn other) => ReferenceEquals(this, other);
}
