using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Typed;

/// <summary>The orders of pages: they end with the primary key, so that no two rows share a place.</summary>
internal static class PageOrders
{
    /// <summary>The order of a query with what is missing of the primary key, in the direction of the order's last column.</summary>
    public static IReadOnlyList<Order> Complete<TRow>(LimitedQuery<TRow> query)
        where TRow : class, IRow<TRow>
    {
        var isDescending = query.Orders is [.., { IsDescending: true }];
        List<Order>? orders = null;
        foreach (var column in query.Columns.Key)
        {
            if (!Has(query.Orders, column))
                (orders ??= [.. query.Orders]).Add(new Order(column, isDescending, isDescending && IsNullsFirst(query.Orders)));
        }

        return orders ?? query.Orders;
    }

    /// <summary>Throws where a page can't go on from a place in the order.</summary>
    public static void Check<TRow>(LimitedQuery<TRow> query, IReadOnlyList<Order> orders)
        where TRow : class, IRow<TRow>
    {
        if (orders.Count == 0)
            return;
        foreach (var order in orders)
        {
            var column = order.Column;
            var reason = !column.IsPlain || !ReferenceEquals(column.Owner, query.Columns) ? "is not a plain column of the row itself"
                : column.Definition.IsSecret ? "is @secret, and a page token would show its value"
                : !column.HasTexts ? "is of a type whose values have no text"
                : null;
            if (reason is not null)
                throw new InvalidOperationException($"Pages can't follow an order whose column \"{column.Name}\" {reason}: order by other columns, or read by ListAsync with Take and Skip.");
        }
    }

    /// <summary>Throws where the table has no primary key to end an order with.</summary>
    public static void CheckKey<TRow>(LimitedQuery<TRow> query)
        where TRow : class, IRow<TRow>
    {
        if (query.Columns.Key.Count == 0)
            throw new InvalidOperationException($"The table \"{query.Columns.Table}\" has no primary key that identifies its rows: read it by ListAsync with Take and Skip.");
    }

    private static bool IsNullsFirst(IReadOnlyList<Order> orders) => orders[^1].HasNullsFirst;

    private static bool Has(IReadOnlyList<Order> orders, TableColumn column)
    {
        for (var index = 0; index < orders.Count; index++)
        {
            if (orders[index].Column.HasShapeOf(column))
                return true;
        }

        return false;
    }
}
