using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Diagrams.Layout;

namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>
/// The tables of a schema and their foreign keys, each with its place. Referenced tables stand to the left of those that refer to them, in layers after Sugiyama; lines run in the
/// channels between the layers, and through gaps between tables.
/// </summary>
/// <param name="Tables">The tables, in the order of the schema.</param>
/// <param name="Edges">The foreign keys between them.</param>
/// <param name="Groups">The frames; none where there is only one schema.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public sealed record Diagram(IReadOnlyList<DiagramTable> Tables, IReadOnlyList<DiagramEdge> Edges, IReadOnlyList<DiagramGroup> Groups, double Width, double Height)
{
    /// <summary>Lays out a schema. The same schema has the same layout.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Diagram Of(SchemaModel model, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var graph = LayoutGraph.Of(model);
        LayerAssignment.Run(graph);
        graph.Connect();
        LayerOrder.Run(graph, cancellationToken);
        VerticalPlacement.Run(graph, cancellationToken);
        return new DiagramDrawing(graph).Draw();
    }
}
