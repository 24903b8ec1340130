using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>A table in its layer, or the place where a line passes through a layer.</summary>
/// <param name="table">The table; null for a line.</param>
/// <param name="band">The number of its schema.</param>
internal sealed class LayoutNode(Table? table, int band)
{
    /// <summary>The table; null for a line.</summary>
    public Table? Table => table;

    /// <summary>The number of its schema: each schema has a horizontal band of its own.</summary>
    public int Band => band;

    public int Layer { get; set; } = -1;

    public double Y { get; set; }

    public double Width { get; init; }

    public double Height { get; init; }

    /// <summary>The columns that are shown.</summary>
    public IReadOnlyList<DiagramRow> Rows { get; init; } = [];

    /// <summary>The nodes that it is joined to in the layers beside, with the heights of both ends.</summary>
    public List<LayoutLink> Links { get; } = [];

    public double Middle => Y + (Height / 2);

    /// <summary>The height of the end of a line at a column, from the top of the table.</summary>
    public double PortOf(string column)
    {
        for (var index = 0; index < Rows.Count; index++)
        {
            if (Rows[index].Name == column)
                return LayoutSizes.Header + (LayoutSizes.Row * (index + 0.5));
        }

        return LayoutSizes.Header / 2;
    }
}
