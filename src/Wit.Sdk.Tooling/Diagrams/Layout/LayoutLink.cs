namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>The other end of a line at a node.</summary>
/// <param name="Other">The other node.</param>
/// <param name="Port">The height of the end here, from the top of the node.</param>
/// <param name="OtherPort">The height of the other end, from the top of the other node.</param>
internal readonly record struct LayoutLink(LayoutNode Other, double Port, double OtherPort)
{
    /// <summary>The top of the node where the line would be straight.</summary>
    public double Straight => Other.Y + OtherPort - Port;
}
