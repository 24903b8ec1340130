using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>
/// A test of one column. Where it is one of the row that rows refer to, the test stands in a subquery over that row, which the server can join from either side; a test that holds without such a row
/// is written as its opposite there.
/// </summary>
internal abstract class ColumnCondition(TableColumn column) : Condition
{
    protected TableColumn Column => column;

    /// <summary>Whether the test holds where the column has no value.</summary>
    protected abstract bool HoldsForNull { get; }

    internal sealed override void Write(SqlPieces sql)
    {
        var rows = column.Owner.Rows;
        if (rows is not { IsOne: true } || sql.AliasOf(rows) is not null)
        {
            WriteTest(sql, isOpposite: false);
            return;
        }

        if (HoldsForNull)
            sql.Append("NOT ");
        var depth = Open(sql, rows);
        WriteTest(sql.Append(" AND "), HoldsForNull);
        for (; depth > 0; depth--)
            RelatedSql.Close(sql);
    }

    internal sealed override void Bind(StatementParameters parameters)
    {
        column.Bind(parameters);
        BindValues(parameters);
    }

    protected abstract void WriteTest(SqlPieces sql, bool isOpposite);

    protected abstract void BindValues(StatementParameters parameters);

    /// <summary>Begins the subqueries that lead to the row, one inside of the other.</summary>
    private static int Open(SqlPieces sql, Generated.Typed.RelatedRows rows)
    {
        var depth = 1;
        if (rows.Owner.Rows is { IsOne: true } before && sql.AliasOf(before) is null)
        {
            depth += Open(sql, before);
            sql.Append(" AND ");
        }

        RelatedSql.OpenExists(sql, rows);
        return depth;
    }
}
