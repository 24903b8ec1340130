using System.Globalization;
using System.Net;
using System.Text;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>Writes a diagram as SVG, light or dark by the system. All texts of the schema are escaped.</summary>
public static class DiagramSvg
{
    private const double Corner = 6;

    private const string Style =
        """
        <style>
        .er { --paper: #fff; --ink: #1c2430; --soft: #5d6b7e; --line: #8796ab; --edge: #7a8aa3; --head: #eef2f8; --key: #9a6700; --hot: #0b63ce; font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
        @media (prefers-color-scheme: dark) { .er { --paper: #151a21; --ink: #e4e9f1; --soft: #98a5b8; --line: #465468; --edge: #71819b; --head: #212935; --key: #e3b341; --hot: #6cb0ff; } }
        .er .box { fill: var(--paper); stroke: var(--line); }
        .er .head { fill: var(--head); }
        .er .title { fill: var(--ink); font-weight: 600; font-size: 13px; }
        .er .name { fill: var(--ink); }
        .er .type, .er .more { fill: var(--soft); font-size: 11px; }
        .er .key { fill: var(--key); font-size: 9px; font-weight: 600; }
        .er .edge { fill: none; stroke: var(--edge); stroke-width: 1.25; }
        .er .end { fill: var(--paper); stroke: var(--edge); stroke-width: 1.25; }
        .er .group { fill: none; stroke: var(--line); stroke-dasharray: 4 4; }
        .er .schema { fill: var(--soft); font-size: 13px; }
        .er a:hover .box, .er a:focus .box { stroke: var(--hot); stroke-width: 2; }
        .er .link:hover .edge { stroke: var(--hot); stroke-width: 2.5; }
        </style>
        """;

    /// <summary>The SVG of a diagram.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="link">The address of a table's page; null where it has none.</param>
    public static string Write(Diagram diagram, Func<QualifiedName, string?> link)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(link);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"er\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Number(diagram.Width)} {Number(diagram.Height)}\" ")
            .Append(CultureInfo.InvariantCulture, $"width=\"{Number(diagram.Width)}\" height=\"{Number(diagram.Height)}\" role=\"img\" aria-label=\"{diagram.Tables.Count} tables\">\n")
            .Append(Style).Append('\n');
        foreach (var group in diagram.Groups)
        {
            svg.Append(Rectangle(group.Box, "group", Corner))
                .Append(CultureInfo.InvariantCulture, $"<text class=\"schema\" x=\"{Number(group.Box.X + 10)}\" y=\"{Number(group.Box.Y + 18)}\">{Text(group.Schema)}</text>\n");
        }

        foreach (var edge in diagram.Edges)
            Edge(svg, edge);
        foreach (var table in diagram.Tables)
            Table(svg, table, link(table.Name));
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>The line of a foreign key with its ends, as the <c>d</c> of a path.</summary>
    /// <param name="edge">The foreign key.</param>
    public static string PathOf(DiagramEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return Path(edge.Points) + ChildEnd(edge) + ParentEnd(edge);
    }

    /// <summary>The middle of the circle that says that a row may refer to none; null where each refers to one.</summary>
    /// <param name="edge">The foreign key.</param>
    public static DiagramPoint? MarkOf(DiagramEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return edge.IsOptional ? edge.Points[^1] with { X = edge.Points[^1].X + (13 * Outward(edge.Points[^1], edge.Points[^2])) } : null;
    }

    private static void Edge(StringBuilder svg, DiagramEdge edge)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"link\"><title>{Text($"{edge.From.Name}.{string.Join(", ", edge.Columns)} → {edge.To.Name}")}</title>")
            .Append(CultureInfo.InvariantCulture, $"<path class=\"edge\" d=\"{PathOf(edge)}\"/>");
        if (MarkOf(edge) is { } mark)
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"end\" cx=\"{Number(mark.X)}\" cy=\"{Number(mark.Y)}\" r=\"3.5\"/>");

        svg.Append("</g>\n");
    }

    /// <summary>Three toes where many rows refer to one, a bar where one does.</summary>
    private static string ChildEnd(DiagramEdge edge)
    {
        var (end, outward) = (edge.Points[0], Outward(edge.Points[0], edge.Points[1]));
        return edge.IsUnique
            ? string.Create(CultureInfo.InvariantCulture, $" M{Number(end.X + (8 * outward))} {Number(end.Y - 5)}v10")
            : string.Create(CultureInfo.InvariantCulture, $" M{Number(end.X)} {Number(end.Y - 5)}L{Number(end.X + (10 * outward))} {Number(end.Y)}L{Number(end.X)} {Number(end.Y + 5)}");
    }

    private static string ParentEnd(DiagramEdge edge)
    {
        var (end, outward) = (edge.Points[^1], Outward(edge.Points[^1], edge.Points[^2]));
        return string.Create(CultureInfo.InvariantCulture, $" M{Number(end.X + (6 * outward))} {Number(end.Y - 5)}v10");
    }

    private static int Outward(DiagramPoint end, DiagramPoint next) => next.X < end.X ? -1 : 1;

    /// <summary>The line with round corners.</summary>
    private static string Path(IReadOnlyList<DiagramPoint> points)
    {
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{Number(points[0].X)} {Number(points[0].Y)}"));
        for (var index = 1; index < points.Count - 1; index++)
        {
            var (before, corner, after) = (points[index - 1], points[index], points[index + 1]);
            var radius = Math.Min(Corner, Math.Min(Distance(before, corner), Distance(corner, after)) / 2);
            var (start, end) = (Toward(corner, before, radius), Toward(corner, after, radius));
            path.Append(CultureInfo.InvariantCulture, $"L{Number(start.X)} {Number(start.Y)}Q{Number(corner.X)} {Number(corner.Y)} {Number(end.X)} {Number(end.Y)}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"L{Number(points[^1].X)} {Number(points[^1].Y)}").ToString();
    }

    private static double Distance(DiagramPoint first, DiagramPoint second) => Math.Abs(first.X - second.X) + Math.Abs(first.Y - second.Y);

    private static DiagramPoint Toward(DiagramPoint from, DiagramPoint to, double distance) => new(from.X + (Math.Sign(to.X - from.X) * distance), from.Y + (Math.Sign(to.Y - from.Y) * distance));

    private static void Table(StringBuilder svg, DiagramTable table, string? address)
    {
        var box = table.Box;
        svg.Append(address is null ? "<g class=\"table\">" : $"<a class=\"table\" href=\"{Text(address)}\">");
        if (table.Summary.Length > 0)
            svg.Append("<title>").Append(Text(table.Summary)).Append("</title>");
        svg.Append(Rectangle(box, "box", Corner)).Append(Rectangle(new DiagramBox(box.X + 1, box.Y + 1, box.Width - 2, 28), "head", Corner - 1))
            .Append(CultureInfo.InvariantCulture, $"<text class=\"title\" x=\"{Number(box.X + 12)}\" y=\"{Number(box.Y + 20)}\">{Text(table.Name.Name)}</text>");
        var y = box.Y + 44;
        foreach (var row in table.Rows)
        {
            var key = row.IsPrimaryKey ? "PK" : row.IsForeignKey ? "FK" : string.Empty;
            if (key.Length > 0)
                svg.Append(CultureInfo.InvariantCulture, $"<text class=\"key\" x=\"{Number(box.X + 10)}\" y=\"{Number(y)}\">{key}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"name\" x=\"{Number(box.X + 30)}\" y=\"{Number(y)}\">{Text(row.Name)}</text>")
                .Append(CultureInfo.InvariantCulture, $"<text class=\"type\" x=\"{Number(box.Right - 10)}\" y=\"{Number(y)}\" text-anchor=\"end\">{Text(row.Type)}{(row.IsNullable ? "?" : string.Empty)}</text>");
            y += 20;
        }

        if (table.HiddenColumns > 0)
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"more\" x=\"{Number(box.X + 30)}\" y=\"{Number(y)}\">{table.HiddenColumns} more</text>");
        svg.Append(address is null ? "</g>\n" : "</a>\n");
    }

    private static string Rectangle(DiagramBox box, string kind, double corner) => string.Create(
        CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\" rx=\"{Number(corner)}\"/>");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
