namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>The foreign keys that refer to the same columns from one side: they share their line as far as it goes.</summary>
/// <param name="parent">The table that they refer to.</param>
/// <param name="port">The height of the end at it.</param>
/// <param name="toRight">Whether those that refer stand to its right.</param>
internal sealed class LayoutNet(LayoutNode parent, double port, bool toRight)
{
    public LayoutNode Parent => parent;

    public double Port => port;

    public bool ToRight => toRight;

    /// <summary>Those that refer.</summary>
    public List<LayoutEdge> Edges { get; } = [];

    /// <summary>Where the line passes through layers between.</summary>
    public SortedDictionary<int, LayoutNode> Passes { get; } = [];

    /// <summary>The channels that the line runs in, by the layer to their left.</summary>
    public Dictionary<int, ChannelLine> Lines { get; } = [];

    /// <summary>The height where the line leaves a layer.</summary>
    public double HeightAt(int layer) => layer == parent.Layer ? parent.Y + port : Passes[layer].Middle;
}
