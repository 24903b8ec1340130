using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>A foreign key between two tables of a diagram.</summary>
/// <param name="Child">The table that has it.</param>
/// <param name="Parent">The table that it refers to.</param>
/// <param name="Key">The foreign key.</param>
internal sealed record LayoutEdge(LayoutNode Child, LayoutNode Parent, ForeignKey Key)
{
    /// <summary>Whether a table refers to itself.</summary>
    public bool IsLoop => ReferenceEquals(Child, Parent);

    /// <summary>Whether both ends are in one layer, so that the line runs in the channel to its right only.</summary>
    public bool IsWithinLayer => Child.Layer == Parent.Layer;

    public double ChildPort => Child.PortOf(Key.Columns[0]);

    public double ParentPort => Parent.PortOf(Key.ReferencedColumns[0]);
}
