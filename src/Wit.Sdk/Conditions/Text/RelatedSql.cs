using Wit.Sdk.Definitions;
using Wit.Sdk.Generated.Typed;

namespace Wit.Sdk.Conditions.Text;

/// <summary>Writes subqueries over related rows. Deleted rows are not among them.</summary>
internal static class RelatedSql
{
    /// <summary>Begins a test whether there are related rows; what they must satisfy comes after an <c>AND</c>.</summary>
    public static void OpenExists(SqlPieces sql, RelatedRows rows)
    {
        sql.Append("EXISTS (SELECT 1");
        sql.Enter(rows);
        AppendFrom(sql, rows);
    }

    /// <summary>Ends the subquery.</summary>
    public static void Close(SqlPieces sql) => sql.Append(")").Leave();

    /// <summary>The related rows, from the FROM on, in the subquery that was entered.</summary>
    public static void AppendFrom(SqlPieces sql, RelatedRows rows)
    {
        var relation = rows.Relation;
        var alias = sql.AliasOf(rows)!;
        if (relation.Through is not { } through)
        {
            sql.Append(" FROM ").Append(relation.Target.SqlName).Append(" AS ").Append(alias).Append(" WHERE ");
            AppendMeeting(sql, alias, relation.Target, relation.TargetColumns, rows);
            AppendLive(sql, alias, relation.Target);
            return;
        }

        var join = sql.NextAlias();
        sql.Append(" FROM ").Append(through.Table.SqlName).Append(" AS ").Append(join).Append(" JOIN ").Append(relation.Target.SqlName).Append(" AS ").Append(alias).Append(" ON ");
        for (var index = 0; index < relation.TargetColumns.Count; index++)
        {
            sql.Append(index == 0 ? string.Empty : " AND ").Append(alias).Append(".").Append(relation.Target.ColumnSql(relation.TargetColumns[index]))
                .Append(" = ").Append(join).Append(".").Append(through.Table.ColumnSql(through.TargetColumns[index]));
        }

        sql.Append(" WHERE ");
        AppendMeeting(sql, join, through.Table, through.Columns, rows);
        AppendLive(sql, alias, relation.Target);
        AppendLive(sql, join, through.Table);
    }

    private static void AppendMeeting(SqlPieces sql, string alias, TableDefinition table, IReadOnlyList<string> columns, RelatedRows rows)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            sql.Append(index == 0 ? string.Empty : " AND ").Append(alias).Append(".").Append(table.ColumnSql(columns[index])).Append(" = ");
            sql.AppendColumn(rows.Owner, rows.Owner.Table.OrdinalOf(rows.Relation.Columns[index]));
        }
    }

    private static void AppendLive(SqlPieces sql, string alias, TableDefinition table)
    {
        if (table.SoftDelete is { } soft)
            sql.Append(" AND ").Append(alias).Append(".").Append(table.ColumnSql(soft.Column)).Append(" IS NULL");
    }
}
