using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Typed;

/// <summary>The rows of a query, with which related rows are loaded.</summary>
internal readonly struct QueryRows<TRow>(QueryStatement statement) : IPlannedRows<TRow>
    where TRow : class, IRow<TRow>
{
    public object Key => statement;

    public IncludePlan<TRow> Plan(Include<TRow> include) =>
        IncludePlan<TRow>.Build(statement.Table, statement.Operation, statement.From, statement.Parameters, statement.OuterOrder, include);
}
