using NpgsqlTypes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Generated.Typed;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions.Columns;

/// <summary>The number of related rows.</summary>
internal sealed class CountColumn(TableColumns owner, RelatedRows rows, Condition? where) : Column<long>(owner, 0, new ColumnType<long>(NpgsqlDbType.Bigint))
{
    internal override bool IsComputed => true;

    internal override bool HasParameters => where is not null;

    internal override void Write(SqlPieces sql)
    {
        sql.Append("(SELECT count(*)");
        sql.Enter(rows);
        RelatedSql.AppendFrom(sql, rows);
        where?.Write(sql.Append(" AND "));
        RelatedSql.Close(sql);
    }

    internal override void Bind(StatementParameters parameters) => where?.Bind(parameters);

    internal override bool HasShapeOf(TableColumn other) => ReferenceEquals(this, other);
}
