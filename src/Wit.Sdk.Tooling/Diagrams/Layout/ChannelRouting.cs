namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>Assigns a track of its own to each line in the channels between layers, in an order with few crossings.</summary>
internal static class ChannelRouting
{
    /// <summary>Above this number of lines in a channel, an order by their middle must do.</summary>
    private const int MostSwaps = 250;

    /// <summary>The lines of each channel, from the left; a channel has the number of the layer to its left.</summary>
    public static List<List<ChannelLine>> Run(LayoutGraph graph)
    {
        foreach (var net in graph.Nets)
            Collect(net);
        var channels = new List<List<ChannelLine>>();
        for (var channel = 0; channel < graph.Layers.Count; channel++)
            channels.Add(Order([.. graph.Nets.Select(net => net.Lines.GetValueOrDefault(channel)).OfType<ChannelLine>()]));
        return channels;
    }

    private static void Collect(LayoutNet net)
    {
        foreach (var edge in net.Edges)
        {
            var height = edge.Child.Y + edge.ChildPort;
            if (edge.IsWithinLayer)
            {
                Line(net, net.Parent.Layer).Left.AddRange([net.Parent.Y + net.Port, height]);
                continue;
            }

            var step = net.ToRight ? 1 : -1;
            for (var layer = net.Parent.Layer; layer != edge.Child.Layer; layer += step)
            {
                var line = Line(net, net.ToRight ? layer : layer - 1);
                var next = layer + step == edge.Child.Layer ? height : net.HeightAt(layer + step);
                (net.ToRight ? line.Left : line.Right).Add(net.HeightAt(layer));
                (net.ToRight ? line.Right : line.Left).Add(next);
            }
        }
    }

    private static ChannelLine Line(LayoutNet net, int channel)
    {
        if (!net.Lines.TryGetValue(channel, out var line))
            net.Lines[channel] = line = new ChannelLine();
        return line;
    }

    private static List<ChannelLine> Order(List<ChannelLine> lines)
    {
        lines = [.. lines.OrderBy(static line => line.Left.Concat(line.Right).Average())];
        for (var pass = 0; pass < lines.Count && lines.Count <= MostSwaps; pass++)
        {
            var hasSwapped = false;
            for (var index = 1; index < lines.Count; index++)
            {
                var (first, second) = (lines[index - 1], lines[index]);
                if (ChannelLine.Crossings(second, first) >= ChannelLine.Crossings(first, second))
                    continue;
                (lines[index - 1], lines[index]) = (second, first);
                hasSwapped = true;
            }

            if (!hasSwapped)
                break;
        }

        return lines;
    }
}
