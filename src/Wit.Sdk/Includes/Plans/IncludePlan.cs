using Wit.Sdk.Definitions;
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

    /// <summary>Plans the loading of related rows.</summary>
    /// <param name="table">The table of the rows.</param>
    /// <param name="operation">The name of the call.</param>
    /// <param name="from">The selection of the rows, from its FROM on.</param>
    /// <param name="parameters">The number of its parameters.</param>
    /// <param name="orderBy">The order of the rows with its ORDER BY, over <see cref="PlanBuilder.RootAlias"/>; empty for none.</param>
    /// <param name="include">Related rows to load.</param>
    public static IncludePlan<TRow> Build(TableDefinition table, string operation, string from, int parameters, string orderBy, Include<TRow> include)
    {
        var builder = new PlanBuilder(table, operation);
        var alias = builder.NextAlias();
        var source = new PlaceSource(table, from, null, IsOnce: true, parameters + 1, []);
        var text = new StatementText($"(SELECT *{source.From}) AS {alias}", string.Empty, orderBy);
        var root = RowPlan<TRow>.Build(builder, text, table, alias, source, include);
        return new IncludePlan<TRow>(builder.Named(text), root, builder.Statements, builder.Slots);
    }
}
