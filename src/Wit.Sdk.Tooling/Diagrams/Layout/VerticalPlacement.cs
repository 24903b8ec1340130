namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>Moves nodes up and down within their order, so that lines are as straight as the gaps allow, and puts the bands of the schemas below each other.</summary>
internal static class VerticalPlacement
{
    private const int Passes = 12;

    public static void Run(LayoutGraph graph, CancellationToken cancellationToken)
    {
        var stacks = graph.Layers.SelectMany(static layer => layer.GroupBy(static node => node.Band).Select(static band => band.ToList())).ToList();
        foreach (var stack in stacks)
            Settle(stack, static _ => 0);
        for (var pass = 0; pass < Passes; pass++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var stack in pass % 2 == 0 ? stacks : Enumerable.Reverse(stacks))
                Settle(stack, Wanted);
        }

        var top = LayoutSizes.Margin + (graph.Schemas.Count > 1 ? LayoutSizes.BandGap / 2 : 0);
        for (var band = 0; band < graph.Schemas.Count; band++)
        {
            var nodes = graph.Layers.SelectMany(static layer => layer).Where(node => node.Band == band).ToList();
            var move = top - nodes.Min(static node => node.Y);
            nodes.ForEach(node => node.Y = Math.Round(node.Y + move));
            top = nodes.Max(static node => node.Y + node.Height) + LayoutSizes.BandGap;
        }
    }

    /// <summary>A band has no say in another, whose place is not known yet.</summary>
    private static double Wanted(LayoutNode node)
    {
        var links = node.Links.Where(link => link.Other.Band == node.Band).ToList();
        return links.Count == 0 ? node.Y : links.Average(static link => link.Straight);
    }

    /// <summary>The places nearest to the wanted ones (least squares) that keep order and gaps: isotonic regression by joining neighbours that would overlap.</summary>
    private static void Settle(List<LayoutNode> stack, Func<LayoutNode, double> wanted)
    {
        var offsets = new double[stack.Count];
        for (var index = 1; index < stack.Count; index++)
            offsets[index] = offsets[index - 1] + stack[index - 1].Height + Gap(stack[index - 1], stack[index]);
        var blocks = new List<(double Sum, int Count)>();
        for (var index = 0; index < stack.Count; index++)
        {
            blocks.Add((wanted(stack[index]) - offsets[index], 1));
            while (blocks.Count > 1 && Mean(blocks[^2]) > Mean(blocks[^1]))
            {
                var joined = (blocks[^2].Sum + blocks[^1].Sum, blocks[^2].Count + blocks[^1].Count);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add(joined);
            }
        }

        var next = 0;
        foreach (var block in blocks)
        {
            for (var number = 0; number < block.Count; number++, next++)
                stack[next].Y = Mean(block) + offsets[next];
        }
    }

    private static double Mean((double Sum, int Count) block) => block.Sum / block.Count;

    private static double Gap(LayoutNode above, LayoutNode below) => above.Table is null || below.Table is null ? LayoutSizes.LineGap : LayoutSizes.TableGap;
}
