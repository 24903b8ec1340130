namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>Orders the nodes of each layer by the mean height of what they are joined to, to and fro, and keeps the order whose lines are the shortest.</summary>
internal static class LayerOrder
{
    private const int Sweeps = 16;

    public static void Run(LayoutGraph graph, CancellationToken cancellationToken)
    {
        var best = Copy(graph);
        var least = double.PositiveInfinity;
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Stack(graph);
            var toRight = sweep % 2 == 0;
            for (var index = 0; index < graph.Layers.Count; index++)
            {
                var layer = toRight ? index : graph.Layers.Count - 1 - index;
                var sorted = graph.Layers[layer].OrderBy(static node => node.Band).ThenBy(node => Wanted(node, sweep < Sweeps / 2 ? toRight : null)).ToList();
                graph.Layers[layer].Clear();
                graph.Layers[layer].AddRange(sorted);
                Stack(graph.Layers[layer]);
            }

            var length = Length(graph);
            if (length >= least)
                continue;
            least = length;
            best = Copy(graph);
        }

        for (var layer = 0; layer < best.Count; layer++)
        {
            graph.Layers[layer].Clear();
            graph.Layers[layer].AddRange(best[layer]);
        }
    }

    private static List<List<LayoutNode>> Copy(LayoutGraph graph) => [.. graph.Layers.Select(static layer => layer.ToList())];

    private static double Length(LayoutGraph graph) =>
        graph.Layers.Sum(static layer => layer.Sum(static node => node.Links.Sum(link => Math.Abs(link.Straight - node.Y))));

    private static void Stack(LayoutGraph graph) => graph.Layers.ForEach(static layer => Stack(layer));

    private static void Stack(List<LayoutNode> layer)
    {
        var y = 0.0;
        foreach (var node in layer)
        {
            node.Y = y;
            y += node.Height + (node.Table is null ? LayoutSizes.LineGap : LayoutSizes.TableGap);
        }
    }

    /// <summary>The height that a node would have by what it is joined to on one side, or on both.</summary>
    private static double Wanted(LayoutNode node, bool? fromLeft)
    {
        var sum = 0.0;
        var count = 0;
        foreach (var link in node.Links)
        {
            if (fromLeft is { } left && left != link.Other.Layer < node.Layer)
                continue;
            sum += link.Straight;
            count++;
        }

        return count == 0 ? node.Y : sum / count;
    }
}
