using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>The rows of a helper.</summary>
internal readonly struct KeyedRows<TRow, TKey>(RowQuery<TRow, TKey> query, RowRead read) : IPlannedRows<TRow>
    where TRow : class, IRow<TRow>
{
    public object Key => query.Sql(read);

    public IncludePlan<TRow> Plan(Include<TRow> include)
    {
        var columns = query.Order(read).Select(static column => $"{PlanBuilder.RootAlias}.{column}").ToList();
        var orderBy = columns.Count == 0 ? string.Empty : " ORDER BY " + string.Join(", ", columns);
        return IncludePlan<TRow>.Build(query.Table, query.Operation(read), query.Source(read), query.ParameterCount(read), orderBy, include);
    }
}
