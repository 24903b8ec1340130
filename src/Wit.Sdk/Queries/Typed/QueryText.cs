using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Queries.Selected;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Typed;

/// <summary>Writes the statements of queries. Parameters come in the order of <see cref="BoundQuery{TRow}"/>: those of selected values, the condition's, the place of a page, the order's, how many rows to leave out, how many to read.</summary>
internal static class QueryText
{
    private const string AndBegin = " AND (";

    /// <summary>The statement of a query, made now or before.</summary>
    public static QueryStatement Of<TRow>(LimitedQuery<TRow> query, QueryRead read, SelectedColumns? selected = null)
        where TRow : class, IRow<TRow>
    {
        var pages = read is QueryRead.FirstPage or QueryRead.Page ? PageOrders.Complete(query) : null;
        using var sql = new SqlPieces();
        Write(sql, query, read, pages ?? query.Orders, selected);
        return query.Session.Services.Queries.Get(
            sql.Append(NameOf(read, selected)),
            (query, read, pages, selected),
            static (state, isKept) => state.selected is { } selected ? Make(state.query, state.read, selected, isKept) : Make(state.query, state.read, state.pages, isKept));
    }

    private static QueryStatement Make<TRow>(LimitedQuery<TRow> query, QueryRead read, SelectedColumns selected, bool isKept)
        where TRow : class, IRow<TRow>
    {
        selected.CheckOrder(query.Orders);
        using var sql = new SqlPieces();
        Write(sql, query, read, query.Orders, selected);
        var name = NameOf(read, selected);
        return new QueryStatement(query.Columns.Table, StatementName.Append(sql.ToString(), query.Columns.Table, name), name, isKept);
    }

    private static QueryStatement Make<TRow>(LimitedQuery<TRow> query, QueryRead read, IReadOnlyList<Order>? pages, bool isKept)
        where TRow : class, IRow<TRow>
    {
        var table = query.Columns.Table;
        var orders = pages ?? query.Orders;
        PageOrders.Check(query, pages ?? []);
        using var sql = new SqlPieces();
        Write(sql, query, read, orders, null);
        using var rows = new SqlPieces();
        var orderParameters = WriteRows(rows, query, read, orders);
        return new QueryStatement(table, StatementName.Append(sql.ToString(), table, NameOf(read, null)), NameOf(read, null), isKept)
        {
            From = rows.ToString(),
            Parameters = rows.NextParameter - 1,
            OuterOrder = OrderText(orders, orderParameters, PlanBuilder.RootAlias),
            PageOrder = pages ?? [],
            Identity = pages is null ? string.Empty : $"{table.SqlName}|{ConditionText(query)}|{OrderText(orders, orderParameters, null)}{(query.HasDeleted ? "|with deleted" : string.Empty)}",
        };
    }

    private static string NameOf(QueryRead read, SelectedColumns? selected) => read switch
    {
        QueryRead.List when selected is not null => "Select",
        QueryRead.First when selected is not null => "SelectFirst",
        QueryRead.Single when selected is not null => "SelectSingle",
        QueryRead.Stream when selected is not null => "SelectStream",
        QueryRead.List => "List",
        QueryRead.First => "First",
        QueryRead.Single => "Single",
        QueryRead.Stream => "Stream",
        QueryRead.Any => "Any",
        QueryRead.Count => "Count",
        _ => "Page",
    };

    private static void Write<TRow>(SqlPieces sql, LimitedQuery<TRow> query, QueryRead read, IReadOnlyList<Order> orders, SelectedColumns? selected)
        where TRow : class, IRow<TRow>
    {
        var isWhole = query.Limit is null && query.Offset is null && selected is null;
        sql.Append(read switch
        {
            QueryRead.Any => "SELECT EXISTS (SELECT 1",
            QueryRead.Count when isWhole => "SELECT count(*)",
            QueryRead.Count when selected is null => "SELECT count(*) FROM (SELECT 1",
            QueryRead.Count => "SELECT count(*) FROM (SELECT ",
            _ => "SELECT ",
        });
        if (selected is not null)
            selected.Write(sql);
        else if (read is not QueryRead.Any and not QueryRead.Count)
            sql.Append(query.Columns.Table.SelectList);
        WriteRows(sql, query, read, orders);
        if (read == QueryRead.Any)
            sql.Append(")");
        else if (read == QueryRead.Count && !isWhole)
            sql.Append(") AS \"wit.rows\"");
    }

    /// <summary>Writes the selection of the rows, from the FROM on; returns the number of the order's first parameter.</summary>
    private static int WriteRows<TRow>(SqlPieces sql, LimitedQuery<TRow> query, QueryRead read, IReadOnlyList<Order> orders)
        where TRow : class, IRow<TRow>
    {
        sql.Append(" FROM ").Append(query.Columns.Table.SqlName);
        var hasWhere = WriteCondition(sql, query);
        if (read == QueryRead.Page)
        {
            sql.Append(hasWhere ? AndBegin : " WHERE (");
            KeysetText.Write(sql, query.Columns.Table, orders);
            sql.Append(")");
        }

        var orderParameters = sql.NextParameter;
        var isOrdered = read is not QueryRead.Any and not QueryRead.Count;
        if (isOrdered)
            WriteOrder(sql, orders);
        if (query.Offset is not null)
            sql.Append(" OFFSET ").AppendParameter();
        WriteLimit(sql, query.Limit, read);
        if (isOrdered && query.Lock is { } rowLock)
            sql.Append(rowLock);
        return orderParameters;
    }

    private static bool WriteCondition<TRow>(SqlPieces sql, LimitedQuery<TRow> query)
        where TRow : class, IRow<TRow>
    {
        var live = query.HasDeleted ? null : query.Columns.Table.SoftDelete;
        if (query.Filter is { } filter)
            filter.Write(sql.Append(" WHERE "));
        if (live is not null)
            sql.Append(query.Filter is null ? " WHERE " : " AND ").Append(query.Columns.Table.ColumnSql(live.Column)).Append(" IS NULL");
        return query.Filter is not null || live is not null;
    }

    private static void WriteOrder(SqlPieces sql, IReadOnlyList<Order> orders)
    {
        for (var index = 0; index < orders.Count; index++)
            orders[index].Write(sql.Append(index == 0 ? " ORDER BY " : ", "));
    }

    /// <summary>One row is a number that the server plans for.</summary>
    private static void WriteLimit(SqlPieces sql, int? limit, QueryRead read)
    {
        if (read is QueryRead.First or QueryRead.Single)
            sql.Append(Math.Min(limit ?? int.MaxValue, read == QueryRead.First ? 1 : 2) switch { 0 => " LIMIT 0", 1 => " LIMIT 1", _ => " LIMIT 2" });
        else if (limit is not null || read is QueryRead.FirstPage or QueryRead.Page)
            sql.Append(" LIMIT ").AppendParameter();
    }

    private static string OrderText(IReadOnlyList<Order> orders, int firstParameter, string? alias)
    {
        using var sql = new SqlPieces(firstParameter, alias);
        WriteOrder(sql, orders);
        return sql.ToString();
    }

    private static string ConditionText<TRow>(LimitedQuery<TRow> query)
        where TRow : class, IRow<TRow>
    {
        using var sql = new SqlPieces();
        query.Filter?.Write(sql);
        return sql.ToString();
    }
}
