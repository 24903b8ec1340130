using Wit.Sdk.Generated;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>One relation whose rows are loaded.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class RelationInclude<TRow> : Include<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly RelationInclude<TRow>[] _parts;

    private protected RelationInclude(RelationDefinition relation)
    {
        Relation = relation;
        _parts = [this];
    }

    internal RelationDefinition Relation { get; }

    internal sealed override IReadOnlyList<RelationInclude<TRow>> Parts => _parts;

    /// <summary>Whether values of this call are in the statements, so that the next call needs others.</summary>
    internal abstract bool HasValues { get; }

    /// <summary>Whether another results in the same statements.</summary>
    internal abstract bool HasShapeOf(RelationInclude<TRow> other);

    /// <summary>Plans a join to the one row; null where a statement of its own is needed.</summary>
    internal abstract OnePlan<TRow>? PlanJoin(PlanBuilder builder, StatementText text, string alias, PlaceSource source);

    /// <summary>Plans a statement of its own, for rows that are kept in a slot.</summary>
    internal abstract void PlanStatement(PlanBuilder builder, int slot, PlaceSource source);
}
