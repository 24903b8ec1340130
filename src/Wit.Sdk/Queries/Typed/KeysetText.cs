using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Queries.Typed;

/// <summary>Writes the condition that leads to the rows after a place in an order: one comparison of rows if PostgreSQL has that order, otherwise column by column.</summary>
internal static class KeysetText
{
    public static void Write(SqlPieces sql, TableDefinition table, IReadOnlyList<Order> orders)
    {
        var first = sql.Reserve(orders.Count);

        // With an OR at the top an index would be read from its start: the first column bounds it.
        var isBounded = orders.Count > 1 && IsPlain(orders[0]) && !IsOneComparison(orders, 0);
        if (isBounded)
            Column(sql, table, orders[0]).Append(orders[0].IsDescending ? " <= " : " >= ").Append(ParameterNames.Of(first)).Append(" AND (");
        From(sql, table, orders, 0, first);
        if (isBounded)
            sql.Append(")");
    }

    private static void From(SqlPieces sql, TableDefinition table, IReadOnlyList<Order> orders, int index, int first)
    {
        var order = orders[index];
        var parameter = ParameterNames.Of(first + index);
        if (index == orders.Count - 1)
        {
            Beyond(sql, table, order, parameter);
            return;
        }

        if (IsOneComparison(orders, index))
        {
            for (var part = index; part < orders.Count; part++)
                Column(sql.Append(part == index ? "(" : ", "), table, orders[part]);
            sql.Append(")").Append(Operator(order));
            for (var part = index; part < orders.Count; part++)
                sql.Append(part == index ? "(" : ", ").Append(ParameterNames.Of(first + part));
            sql.Append(")");
            return;
        }

        Beyond(sql, table, order, parameter);
        Column(sql.Append(" OR ("), table, order).Append(IsPlain(order) ? " = " : " IS NOT DISTINCT FROM ").Append(parameter).Append(" AND (");
        From(sql, table, orders, index + 1, first);
        sql.Append("))");
    }

    /// <summary>The rows whose value comes after the parameter's. NULL comes after every value, or before.</summary>
    private static void Beyond(SqlPieces sql, TableDefinition table, Order order, string parameter)
    {
        Column(sql, table, order).Append(Operator(order)).Append(parameter);
        if (IsPlain(order))
            return;
        Column(sql.Append(" OR ("), table, order)
            .Append(order.HasNullsFirst ? " IS NOT NULL AND " : " IS NULL AND ").Append(parameter).Append(order.HasNullsFirst ? " IS NULL)" : " IS NOT NULL)");
    }

    /// <summary>Whether one comparison of rows says it for the columns from here on.</summary>
    private static bool IsOneComparison(IReadOnlyList<Order> orders, int index)
    {
        for (var part = index; part < orders.Count; part++)
        {
            if (!IsPlain(orders[part]) || orders[part].IsDescending != orders[index].IsDescending)
                return false;
        }

        return true;
    }

    private static bool IsPlain(Order order) => !order.Column.IsNullable;

    private static string Operator(Order order) => order.IsDescending ? " < " : " > ";

    private static SqlPieces Column(SqlPieces sql, TableDefinition table, Order order) => sql.Append(table.ColumnSql(order.Column.Ordinal));
}
