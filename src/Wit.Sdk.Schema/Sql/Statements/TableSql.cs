using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Tables as a whole.</summary>
internal static class TableSql
{
    public static string Create(Table table)
    {
        var inlineKey = table.PrimaryKey is { IsInline: true, Columns.Count: 1 } key ? key.Columns[0] : null;
        var lines = table.Columns.Select(column => ColumnSql.Definition(table.Name, column, column.Name == inlineKey)).ToList();
        if (inlineKey is null && table.PrimaryKey is { } primaryKey)
            lines.Add(ConstraintSql.Definition(primaryKey));
        lines.AddRange(table.UniqueConstraints.Select(ConstraintSql.Definition));
        lines.AddRange(table.Checks.Select(ConstraintSql.Definition));

        var sql = new StringBuilder("CREATE TABLE ").Append(SqlText.QuoteRelation(table.Name)).Append(" (");
        var separator = "\n\t";
        foreach (var line in lines)
        {
            sql.Append(separator).Append(line);
            separator = ",\n\t";
        }

        return sql.Append("\n)").ToString();
    }

    public static string Drop(QualifiedName table) => "DROP TABLE " + SqlText.QuoteRelation(table);

    public static string Alter(QualifiedName table, string action) => "ALTER TABLE " + SqlText.QuoteRelation(table) + " " + action;
}
