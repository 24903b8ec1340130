using Wit.Sdk.Generated;
using Wit.Sdk.Includes;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>Loads the one row that a row refers to.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TTarget">The type of the other row.</typeparam>
/// <param name="relation">The relation, whose target columns are a key.</param>
/// <param name="set">Assigns the related row to a row; null if there is none.</param>
public sealed class ToOneInclude<TRow, TTarget>(RelationDefinition relation, Action<TRow, TTarget?> set) : RelationInclude<TRow>(relation)
    where TRow : class, IRow<TRow>
    where TTarget : class, IRow<TTarget>
{
    private readonly Action<TRow, TTarget?> _set = set;

    private Include<TTarget>? Nested { get; init; }

    internal override bool HasValues => IncludeShape.HasValues(Nested);

    /// <summary>Loads related rows of the other row too.</summary>
    /// <param name="include">Which.</param>
    public ToOneInclude<TRow, TTarget> With(Include<TTarget> include) => new(Relation, _set) { Nested = include };

    internal override bool HasShapeOf(RelationInclude<TRow> other) =>
        other is ToOneInclude<TRow, TTarget> one && ReferenceEquals(Relation, one.Relation) && IncludeShape.AreEqual(Nested, one.Nested);

    internal override OnePlan<TRow> PlanJoin(PlanBuilder builder, StatementText text, string alias, PlaceSource source)
    {
        var joined = builder.NextAlias();
        var live = Relation.Target.LiveOf(" AND ", joined);
        text.Join($"LEFT JOIN {Relation.Target.SqlName} AS {joined} ON {RelationSql.Equal(joined, Relation.TargetColumns, alias, Relation.Columns)}{live}");
        var target = source with
        {
            Table = Relation.Target,
            From = $" FROM {Relation.Target.SqlName} AS {joined} WHERE {RelationSql.IsIn(joined, Relation.TargetColumns, source, Relation.Columns)}{live}",
            Alias = joined,
            IsOnce = true,
        };
        return new OnePlan<TRow, TTarget>(RowPlan<TTarget>.Build(builder, text, Relation.Target, joined, target, Nested), Relation.Target.OrdinalOf(Relation.TargetColumns[0]), _set);
    }

    internal override void PlanStatement(PlanBuilder builder, int slot, PlaceSource source) => throw new InvalidOperationException("A relation to one row is joined.");
}
