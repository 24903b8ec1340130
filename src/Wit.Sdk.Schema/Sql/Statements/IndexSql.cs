using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Indexes. ONLY is not written: the tables made here have no partitions, and drizzle-kit leaves it out as well.</summary>
internal static class IndexSql
{
    public static string Create(QualifiedName table, Index index, bool concurrently, bool nullsNotDistinct = false)
    {
        var sql = new StringBuilder("CREATE ")
            .Append(index.IsUnique ? "UNIQUE INDEX " : "INDEX ")
            .Append(concurrently ? "CONCURRENTLY " : string.Empty)
            .Append(SqlText.QuoteIdentifier(index.Name))
            .Append(" ON ").Append(SqlText.QuoteRelation(table))
            .Append(" USING ").Append(index.Method)
            .Append(" (").Append(string.Join(",", index.Columns.Select(Element))).Append(')');
        if (nullsNotDistinct)
            sql.Append(" NULLS NOT DISTINCT");
        if (!index.With.IsEmpty)
            sql.Append(" WITH (").Append(string.Join(",", index.With.Select(parameter => parameter.Name + "=" + parameter.Value))).Append(')');
        if (index.Where is { } where)
            sql.Append(" WHERE ").Append(where);
        return sql.ToString();
    }

    public static string Drop(QualifiedName table, Index index) =>
        "DROP INDEX " + (index.IsConcurrent ? "CONCURRENTLY " : string.Empty) + SqlText.QuoteRelation(table with { Name = index.Name });

    private static string Element(IndexColumn column)
    {
        // An expression carries its own order; drizzle-kit can say none for it.
        if (column.IsExpression)
            return column.Text;
        // What drizzle-kit makes of a column with an operator class: its order is lost.
        if (column.OperatorClass is { } operatorClass)
            return SqlText.QuoteIdentifier(column.Text) + " " + operatorClass;
        var order = (column.Descending, column.NullsFirst) switch
        {
            (false, false) => string.Empty,
            (false, true) => " NULLS FIRST",
            (true, false) => " DESC NULLS LAST",
            (true, true) => " DESC NULLS FIRST",
        };
        return SqlText.QuoteIdentifier(column.Text) + order;
    }
}
