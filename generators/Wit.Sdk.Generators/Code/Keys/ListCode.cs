using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>The helpers that read the rows which agree in some columns.</summary>
/// <param name="Parts">The columns in order; empty for all rows.</param>
/// <param name="Suffix">What they are called after <c>List</c>: <c>ByRepoIdAndState</c>; empty for all rows.</param>
/// <param name="Order">The order of the rows; empty when nothing orders them.</param>
/// <param name="IsTotal">Whether no two rows are equal in that order, so that a row marks a place in it.</param>
internal sealed record ListCode(EquatableArray<KeyPartCode> Parts, string Suffix, EquatableArray<OrderPartCode> Order, bool IsTotal)
{
    /// <summary>Whether the rows can be read page by page.</summary>
    public bool HasPages => IsTotal && !Order.IsEmpty && Order.All(part => part.CanHoldPlace) && Parts.All(part => part.Column.Type.HasPlainText);
}
