namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>Turns layers and channels into places and lines.</summary>
/// <param name="graph">The laid out tables.</param>
internal sealed class DiagramDrawing(LayoutGraph graph)
{
    private readonly double[] _left = new double[graph.Layers.Count];
    private readonly double[] _right = new double[graph.Layers.Count];

    public Diagram Draw()
    {
        var x = LayoutSizes.Margin;
        var channels = ChannelRouting.Run(graph);
        for (var layer = 0; layer < graph.Layers.Count; layer++)
        {
            _left[layer] = x;
            _right[layer] = x + graph.Layers[layer].Max(static node => node.Width);
            x = _right[layer];
            if (channels[layer].Count == 0 && layer == graph.Layers.Count - 1)
                break;
            x += LayoutSizes.ChannelMargin;
            foreach (var line in channels[layer])
            {
                line.X = x;
                x += LayoutSizes.TrackGap;
            }

            x += LayoutSizes.ChannelMargin;
        }

        var tables = graph.Tables.Select(node => new DiagramTable(
            node.Table!.Name, BoxOf(node), node.Rows, node.Table.Columns.Count - node.Rows.Count, node.Table.Documentation.Summary)).ToList();
        var edges = graph.Nets.SelectMany(net => net.Edges.Select(edge => EdgeOf(net, edge))).OrderBy(static edge => edge.Name, StringComparer.Ordinal).ToList();
        var groups = graph.Schemas.Count < 2 ? [] : graph.Schemas.Select((schema, band) => new DiagramGroup(schema, Frame(band, x + 8))).ToList();
        var bottom = tables.Select(static table => table.Box.Bottom).Concat(edges.SelectMany(static edge => edge.Points).Select(static point => point.Y)).DefaultIfEmpty(0).Max();
        return new Diagram(tables, edges, groups, x + LayoutSizes.Margin, bottom + LayoutSizes.Margin);
    }

    private DiagramBox BoxOf(LayoutNode node) => new(_left[node.Layer], node.Y, node.Width, node.Height);

    private DiagramBox Frame(int band, double right)
    {
        var nodes = graph.Layers.SelectMany(static layer => layer).Where(node => node.Band == band).ToList();
        var top = nodes.Min(static node => node.Y) - 28;
        return new DiagramBox(8, top, right - 8, nodes.Max(static node => node.Y + node.Height) - top + 12);
    }

    private DiagramEdge EdgeOf(LayoutNet net, LayoutEdge edge)
    {
        var points = new List<DiagramPoint> { End(edge.Child, edge.ChildPort, edge.IsWithinLayer || !net.ToRight) };
        var step = net.ToRight ? 1 : -1;
        for (var layer = edge.IsWithinLayer ? edge.Child.Layer + 1 : edge.Child.Layer; layer != net.Parent.Layer; layer -= step)
        {
            var x = net.Lines[net.ToRight ? layer - 1 : layer].X;
            points.Add(new DiagramPoint(x, points[^1].Y));
            points.Add(new DiagramPoint(x, net.HeightAt(layer - step)));
        }

        points.Add(End(net.Parent, net.Port, net.ToRight));
        var table = edge.Child.Table!;
        var columns = edge.Key.Columns;
        var isUnique = (table.PrimaryKey is { } key && key.Columns.All(columns.Contains)) || table.UniqueConstraints.Any(unique => unique.Columns.All(columns.Contains))
            || table.Indexes.Any(index => index is { IsUnique: true, Where: null } && index.Columns.All(column => !column.IsExpression && columns.Contains(column.Text)));
        return new DiagramEdge(
            edge.Key.Name, table.Name, [.. columns], edge.Parent.Table!.Name, [.. points.Where((point, index) => index == 0 || point != points[index - 1])], isUnique,
            columns.Any(name => table.FindColumn(name) is not { NotNull: true }));
    }

    private DiagramPoint End(LayoutNode node, double port, bool right) => new(right ? _left[node.Layer] + node.Width : _left[node.Layer], node.Y + port);
}
