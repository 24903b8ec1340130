using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>The tables and foreign keys of a schema while they are laid out.</summary>
internal sealed class LayoutGraph
{
    private LayoutGraph(List<LayoutNode> tables, List<LayoutEdge> edges, List<string> schemas) => (Tables, Edges, Schemas) = (tables, edges, schemas);

    public IReadOnlyList<LayoutNode> Tables { get; }

    public IReadOnlyList<LayoutEdge> Edges { get; }

    /// <summary>The schemas, each of which has a band.</summary>
    public IReadOnlyList<string> Schemas { get; }

    public List<LayoutNet> Nets { get; } = [];

    /// <summary>The nodes of each layer, from the top.</summary>
    public List<List<LayoutNode>> Layers { get; } = [];

    public static LayoutGraph Of(SchemaModel model)
    {
        var schemas = model.Tables.Select(static table => table.Name.Schema).Distinct().ToList();
        var onlyKeys = model.Tables.Count > LayoutSizes.ManyTables;
        var tables = model.Tables.Select(table => Node(table, schemas.IndexOf(table.Name.Schema), onlyKeys)).ToList();
        var byName = new Dictionary<QualifiedName, LayoutNode>();
        foreach (var node in tables)
            byName.TryAdd(node.Table!.Name, node);
        var edges = tables
            .SelectMany(child => child.Table!.ForeignKeys.Select(key => (child, key)))
            .Where(found => byName.ContainsKey(found.key.ReferencedTable) && found.key is { Columns.IsEmpty: false, ReferencedColumns.IsEmpty: false })
            .Select(found => new LayoutEdge(found.child, byName[found.key.ReferencedTable], found.key))
            .ToList();
        return new LayoutGraph(tables, edges, schemas);
    }

    /// <summary>Joins the tables, when their layers are known: each line that passes through a layer gets a place there.</summary>
    public void Connect()
    {
        var count = Tables.Count == 0 ? 0 : Tables.Max(static node => node.Layer) + 1;
        for (var layer = 0; layer < count; layer++)
            Layers.Add([.. Tables.Where(node => node.Layer == layer)]);
        var nets = new Dictionary<(LayoutNode, double, bool), LayoutNet>();
        foreach (var edge in Edges)
        {
            var toRight = edge.Child.Layer >= edge.Parent.Layer;
            var key = (edge.Parent, edge.ParentPort, toRight);
            if (!nets.TryGetValue(key, out var net))
                Nets.Add(nets[key] = net = new LayoutNet(edge.Parent, edge.ParentPort, toRight));
            net.Edges.Add(edge);
            if (edge.IsWithinLayer && !edge.IsLoop)
                Link(edge.Parent, edge.ParentPort, edge.Child, edge.ChildPort);
            else if (!edge.IsLoop)
                Join(net, edge);
        }
    }

    private static LayoutNode Node(Table table, int band, bool onlyKeys)
    {
        var primary = table.PrimaryKey?.Columns ?? [];
        var all = table.Columns.Select(column => new DiagramRow(
            column.Name, LayoutSizes.Shorten(SqlTypes.ToSql(column.Type)), primary.Contains(column.Name),
            table.ForeignKeys.Any(key => key.Columns.Contains(column.Name)), !column.NotNull)).ToList();
        List<DiagramRow> rows = onlyKeys ? [.. all.Where(static row => row.IsPrimaryKey || row.IsForeignKey)] : all;
        return new LayoutNode(table, band) { Rows = rows, Width = LayoutSizes.WidthOf(table.Name, rows), Height = LayoutSizes.HeightOf(rows.Count, all.Count - rows.Count) };
    }

    private void Join(LayoutNet net, LayoutEdge edge)
    {
        var step = net.ToRight ? 1 : -1;
        var (node, port) = (net.Parent, net.Port);
        for (var layer = net.Parent.Layer + step; layer != edge.Child.Layer; layer += step)
        {
            if (!net.Passes.TryGetValue(layer, out var pass))
            {
                net.Passes[layer] = pass = new LayoutNode(null, net.Parent.Band) { Layer = layer, Height = LayoutSizes.LineHeight };
                Layers[layer].Add(pass);
                Link(node, port, pass, LayoutSizes.LineHeight / 2);
            }

            (node, port) = (pass, LayoutSizes.LineHeight / 2);
        }

        Link(node, port, edge.Child, edge.ChildPort);
    }

    private static void Link(LayoutNode first, double port, LayoutNode second, double otherPort)
    {
        first.Links.Add(new LayoutLink(second, port, otherPort));
        second.Links.Add(new LayoutLink(first, otherPort, port));
    }
}
