namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>The vertical part of a line in the channel between two layers, and the heights where it is joined to either side.</summary>
internal sealed class ChannelLine
{
    public List<double> Left { get; } = [];

    public List<double> Right { get; } = [];

    public double X { get; set; }

    private double Top => Left.Concat(Right).Min();

    private double Bottom => Left.Concat(Right).Max();

    /// <summary>The number of crossings of two lines where the first runs to the left of the second.</summary>
    public static int Crossings(ChannelLine first, ChannelLine second) => first.Right.Count(second.Spans) + second.Left.Count(first.Spans);

    private bool Spans(double y) => y >= Top && y <= Bottom;
}
