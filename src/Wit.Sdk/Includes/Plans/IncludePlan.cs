using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>The statements that load rows with what is related to them, and how their results are put together.</summary>
internal sealed class IncludePlan<TRow>
    where TRow : class, IRow<TRow>
{
    private IncludePlan(string sql, RowPlan<TRow> root, IReadOnlyList<ManyPlan> statements, int slots)
    {
        Sql = sql;
        Root = root;
        Statements = statements;
        Slots = slots;
    }

    /// <summary>The first statement: the rows, with what is joined to them.</summary>
    public string Sql { get; }

    public RowPlan<TRow> Root { get; }

    /// <summary>The other statements, in their order.</summary>
    public IReadOnlyList<ManyPlan> Statements { get; }

    public int Slots { get; }

    public static IncludePlan<TRow> Build<TKey>(RowQuery<TRow, TKey> query, RowRead read, Include<TRow> include)
    {
        var builder = new PlanBuilder(query.Table, query.Operation(read));
        var alias = builder.NextAlias();
        var source = new PlaceSource(query.Table, query.Source(read), null, IsOnce: true, query.ParameterCount(read) + 1, []);
        var columns = query.Order(read).Select(column => $"{alias}.{column}").ToList();
        var order = columns.Count == 0 ? string.Empty : " ORDER BY " + string.Join(", ", columns);
        var text = new StatementText($"(SELECT *{source.From}) AS {alias}", string.Empty, order);
        var root = RowPlan<TRow>.Build(builder, text, query.Table, alias, source, include);
        return new IncludePlan<TRow>(builder.Named(text), root, builder.Statements, builder.Slots);
    }
}
