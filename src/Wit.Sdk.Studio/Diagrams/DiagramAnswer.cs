using Wit.Sdk.Tooling.Diagrams;

namespace Wit.Sdk.Studio.Diagrams;

/// <summary>The diagram of the database.</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Lines">The foreign keys.</param>
/// <param name="Groups">The frames of the schemas.</param>
internal sealed record DiagramAnswer(double Width, double Height, IReadOnlyList<DiagramTable> Tables, IReadOnlyList<LineAnswer> Lines, IReadOnlyList<DiagramGroup> Groups)
{
    public static DiagramAnswer Of(Diagram diagram) => new(
        diagram.Width, diagram.Height, diagram.Tables,
        [.. diagram.Edges.Select(static edge => new LineAnswer(edge.Name, edge.From, edge.Columns, edge.To, DiagramSvg.PathOf(edge), DiagramSvg.MarkOf(edge)))], diagram.Groups);
}
