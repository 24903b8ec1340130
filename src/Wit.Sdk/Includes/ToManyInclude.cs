using Wit.Sdk.Generated;
using Wit.Sdk.Includes;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>Loads the rows that refer to a row, all of them or some.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TTarget">The type of the other rows.</typeparam>
/// <typeparam name="TColumns">The columns of the other table.</typeparam>
public abstract class ToManyInclude<TRow, TTarget, TColumns> : RelationInclude<TRow>
    where TRow : class, IRow<TRow>
    where TTarget : class, IRow<TTarget>
{
    private readonly TColumns _columns;

    private protected ToManyInclude(RelationDefinition relation, TColumns columns)
        : base(relation) => _columns = columns;

    private protected ManyOptions<TTarget> Options { get; init; } = ManyOptions<TTarget>.All;

    internal sealed override bool HasValues => Options.Filter is not null || IncludeShape.HasValues(Options.Nested);

    /// <summary>Loads related rows of the other rows too.</summary>
    /// <param name="include">Which.</param>
    public ToManyInclude<TRow, TTarget, TColumns> With(Include<TTarget> include) => Copy(Options with { Nested = include });

    /// <summary>Loads only rows that satisfy a condition, as <c>comment => comment.Path == null</c>.</summary>
    /// <param name="where">The condition.</param>
    public ToManyInclude<TRow, TTarget, TColumns> Where(Func<TColumns, Condition> where)
    {
        ArgumentNullException.ThrowIfNull(where);
        var filter = where(_columns);
        return Copy(Options with { Filter = Options.Filter is null ? filter : Options.Filter & filter });
    }

    /// <summary>Orders the rows, as <c>comment => comment.CreatedAt.Descending</c>; what is equal so far by the primary key, as all are without an order.</summary>
    /// <param name="order">The columns, the first of them first.</param>
    public ToManyInclude<TRow, TTarget, TColumns> OrderBy(params Func<TColumns, Order>[] order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var orders = Array.ConvertAll(order, by => by(_columns));
        return Array.Exists(orders, static by => by.Column.HasParameters)
            ? throw new ArgumentException("Related rows are not ordered by a count with a condition: order them by columns.", nameof(order))
            : Copy(Options with { Order = orders });
    }

    /// <summary>Limits the number of related rows loaded for each row.</summary>
    /// <param name="count">The number, from 1.</param>
    public ToManyInclude<TRow, TTarget, TColumns> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Copy(Options with { Limit = count });
    }

    internal sealed override bool HasShapeOf(RelationInclude<TRow> other) =>
        other is ToManyInclude<TRow, TTarget, TColumns> many && ReferenceEquals(Relation, many.Relation) && Options.HasShapeOf(many.Options);

    internal sealed override OnePlan<TRow>? PlanJoin(PlanBuilder builder, StatementText text, string alias, PlaceSource source) => null;

    private protected abstract ToManyInclude<TRow, TTarget, TColumns> Copy(ManyOptions<TTarget> options);
}
