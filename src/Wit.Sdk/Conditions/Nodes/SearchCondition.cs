using NpgsqlTypes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A document that a search finds.</summary>
internal sealed class SearchCondition(SearchColumn column, string query, string? configuration) : ColumnCondition(column)
{
    protected override bool HoldsForNull => false;

    /// <summary>Writes the query, as people type it.</summary>
    public static void WriteQuery(SqlPieces sql, string? configuration)
    {
        sql.Append("websearch_to_tsquery(");
        if (configuration is not null)
            sql.AppendParameter().Append("::text::regconfig, ");
        sql.AppendParameter().Append(")");
    }

    public static void BindQuery(StatementParameters parameters, string query, string? configuration)
    {
        if (configuration is not null)
            parameters.Add(configuration, NpgsqlDbType.Text);
        parameters.Add(query, NpgsqlDbType.Text);
    }

    protected override void WriteTest(SqlPieces sql, bool isOpposite)
    {
        Column.Write(sql);
        WriteQuery(sql.Append(" @@ "), configuration);
    }

    protected override void BindValues(StatementParameters parameters) => BindQuery(parameters, query, configuration);
}
