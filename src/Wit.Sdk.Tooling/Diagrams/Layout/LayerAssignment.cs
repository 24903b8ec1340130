namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>Assigns a layer to each table: to the right of those that it refers to, as far as they form neither a circle nor a long chain, and no layer much higher than the others.</summary>
internal static class LayerAssignment
{
    private const double WantedRatio = 1.6;

    public static void Run(LayoutGraph graph)
    {
        var before = graph.Tables.ToDictionary(static node => node, static _ => new List<LayoutNode>());
        foreach (var (left, right) in WithoutCircles(graph))
            before[right].Add(left);
        var heights = new List<double>();
        var limit = Limit(graph);
        var joined = graph.Edges.Where(static edge => !edge.IsLoop).SelectMany(static edge => new[] { edge.Child, edge.Parent }).ToHashSet();
        var sorted = Sorted(graph.Tables, before).Where(joined.Contains).ToList();
        foreach (var node in sorted)
            Place(node, before[node].Count == 0 ? 0 : before[node].Max(static other => other.Layer) + 1, heights, limit);
        if (heights.Count > 3 + (1.5 * heights.Sum() / limit))
            Fill(sorted, heights, limit);
        else
            Tighten(graph, before, heights, limit);

        // What is joined to nothing fills the layers that are lowest.
        foreach (var node in graph.Tables.Where(node => !joined.Contains(node)))
        {
            var lowest = heights.Count == 0 ? 0 : heights.IndexOf(heights.Min());
            Place(node, heights.Count > 0 && heights[lowest] + node.Height > limit ? heights.Count : lowest, heights, limit);
        }

        Compact(graph);
    }

    /// <summary>Long chains would make a page of many thin layers: their tables fill layer after layer in their order, and some lines run within a layer.</summary>
    private static void Fill(List<LayoutNode> sorted, List<double> heights, double limit)
    {
        heights.Clear();
        foreach (var node in sorted.OrderBy(static node => node.Layer).ToList())
            Place(node, Math.Max(0, heights.Count - 1), heights, limit);
    }

    /// <summary>Closes the layers that have no tables left.</summary>
    private static void Compact(LayoutGraph graph)
    {
        var layers = graph.Tables.Select(static node => node.Layer).Distinct().Order().ToList();
        foreach (var node in graph.Tables)
            node.Layer = layers.IndexOf(node.Layer);
    }

    private static double Limit(LayoutGraph graph)
    {
        if (graph.Tables.Count == 0)
            return 0;
        var height = graph.Tables.Sum(static node => node.Height + LayoutSizes.TableGap);
        var width = graph.Tables.Average(static node => node.Width) + (2 * LayoutSizes.ChannelMargin);
        return Math.Max(graph.Tables.Max(static node => node.Height), Math.Sqrt(height * width / WantedRatio));
    }

    private static void Place(LayoutNode node, int first, List<double> heights, double limit)
    {
        var layer = first;
        while (layer < heights.Count && heights[layer] > 0 && heights[layer] + node.Height > limit)
            layer++;
        while (heights.Count <= layer)
            heights.Add(0);
        node.Layer = layer;
        heights[layer] += node.Height + LayoutSizes.TableGap;
    }

    /// <summary>Moves tables that refer to nothing next to the first that refers to them, so that their lines are short.</summary>
    private static void Tighten(LayoutGraph graph, Dictionary<LayoutNode, List<LayoutNode>> before, List<double> heights, double limit)
    {
        var first = new Dictionary<LayoutNode, int>();
        foreach (var (node, lefts) in before)
        {
            foreach (var left in lefts)
                first[left] = Math.Min(first.GetValueOrDefault(left, int.MaxValue), node.Layer);
        }

        foreach (var node in graph.Tables.Where(node => before[node].Count == 0 && first.ContainsKey(node)))
        {
            var wanted = first[node] - 1;
            if (wanted <= node.Layer || heights[wanted] + node.Height > limit)
                continue;
            heights[node.Layer] -= node.Height + LayoutSizes.TableGap;
            heights[wanted] += node.Height + LayoutSizes.TableGap;
            node.Layer = wanted;
        }
    }

    /// <summary>Which table stands to the left of which. Where references form a circle, the one that closes it is turned around.</summary>
    private static List<(LayoutNode Left, LayoutNode Right)> WithoutCircles(LayoutGraph graph)
    {
        var parents = graph.Edges.Where(static edge => !edge.IsLoop).ToLookup(static edge => edge.Child, static edge => edge.Parent);
        var pairs = new List<(LayoutNode, LayoutNode)>();
        var done = new HashSet<LayoutNode>();
        var open = new HashSet<LayoutNode>();
        foreach (var root in graph.Tables.Where(done.Add))
        {
            // A path of our own, since a schema may be deeper than the stack.
            var path = new Stack<(LayoutNode Node, IEnumerator<LayoutNode> Parents)>();
            open.Add(root);
            path.Push((root, parents[root].GetEnumerator()));
            while (path.TryPeek(out var top))
            {
                if (!top.Parents.MoveNext())
                {
                    path.Pop();
                    open.Remove(top.Node);
                    continue;
                }

                var parent = top.Parents.Current;
                pairs.Add(open.Contains(parent) ? (top.Node, parent) : (parent, top.Node));
                if (!done.Add(parent))
                    continue;
                open.Add(parent);
                path.Push((parent, parents[parent].GetEnumerator()));
            }
        }

        return pairs;
    }

    private static List<LayoutNode> Sorted(IReadOnlyList<LayoutNode> nodes, Dictionary<LayoutNode, List<LayoutNode>> before)
    {
        var waiting = nodes.ToDictionary(static node => node, node => before[node].Count);
        var after = nodes.SelectMany(node => before[node].Select(left => (left, node))).ToLookup(static pair => pair.left, static pair => pair.node);
        var ready = new Queue<LayoutNode>(nodes.Where(node => waiting[node] == 0));
        var sorted = new List<LayoutNode>();
        while (ready.TryDequeue(out var node))
        {
            sorted.Add(node);
            foreach (var next in after[node])
            {
                if (--waiting[next] == 0)
                    ready.Enqueue(next);
            }
        }

        return sorted;
    }
}
