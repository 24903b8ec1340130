using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes;

/// <summary>The selection and order of the related rows to load, and their own related rows.</summary>
internal sealed record ManyOptions<TTarget>(Include<TTarget>? Nested, Condition? Filter, IReadOnlyList<Order> Order, int? Limit)
    where TTarget : class, IRow<TTarget>
{
    public static ManyOptions<TTarget> All { get; } = new(null, null, [], null);

    public bool HasShapeOf(ManyOptions<TTarget> other) =>
        ReferenceEquals(this, other) || (Limit == other.Limit && Order.SequenceEqual(other.Order) && IncludeShape.AreEqual(Nested, other.Nested) && Filter is null && other.Filter is null);
}
