using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>The helpers that read the rows which agree in some columns.</summary>
/// <param name="Parts">The columns in order; empty for all rows.</param>
/// <param name="Suffix">The suffix after <c>List</c>: <c>ByRepoIdAndState</c>; empty for all rows.</param>
/// <param name="Order">The order that the index has its rows in; empty when nothing orders them.</param>
/// <param name="Ties">The tie-breaker of the order, for pages only: an index does not have the rows in that order, and sorting them costs more than reading them.</param>
/// <param name="IsTotal">Whether no two rows are equal in the whole order, so that a row marks a place in it.</param>
internal sealed record ListCode(EquatableArray<KeyPartCode> Parts, string Suffix, EquatableArray<OrderPartCode> Order, EquatableArray<OrderPartCode> Ties, bool IsTotal)
{
    /// <summary>The order of the pages.</summary>
    public EquatableArray<OrderPartCode> PageOrder { get; } = Order.Concat(Ties).ToEquatableArray();

    /// <summary>Whether the rows can be read page by page.</summary>
    public bool HasPages => IsTotal && !PageOrder.IsEmpty && PageOrder.All(part => part.CanHoldPlace) && Parts.All(part => part.Column.Type.HasPlainText);
}
