using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Diagrams;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>The documentation of a schema as a static site: a diagram, a page for each table, view and enum, and a search that needs no server.</summary>
public static class SchemaSite
{
    /// <summary>The files of the site. The same schema has the same files.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<SitePage> Of(SchemaModel model, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var names = new PageNames(model);
        var diagram = Diagram.Of(model, cancellationToken);
        var pages = new List<SitePage>
        {
            new("index.html", Index(model, names, diagram)),
            new("diagram.svg", DiagramSvg.Write(diagram, names.OfTable)),
            new("diagram.mmd", DiagramMermaid.Write(diagram)),
            new("docs.css", SiteAssets.Css),
            new("search.js", SiteAssets.Search),
            new("search-index.js", SearchIndex(model, names)),
        };
        var tables = new TablePages(model, names);
        pages.AddRange(model.Tables.Select(table => new SitePage(names.OfTable(table.Name)!, tables.Write(table))).DistinctBy(static page => page.Path));
        var others = new OtherPages(model, names);
        pages.AddRange(model.Views.Select(view => new SitePage(names.OfView(view.Name), OtherPages.Write(view))).DistinctBy(static page => page.Path));
        pages.AddRange(model.Enums.Select(type => new SitePage(names.OfType(type.Name)!, others.Write(type))).DistinctBy(static page => page.Path));
        return pages;
    }

    private static string Index(SchemaModel model, PageNames names, Diagram diagram)
    {
        var html = new Html("Schema", string.Empty).Add("<h1>Schema</h1>");
        if (model.Tables.IsEmpty)
            return html.Add("<p>The schema has no tables.</p>").Finish();
        html.Add(string.Create(CultureInfo.InvariantCulture, $"<p>{Count(model.Tables.Count, "table")}, {Count(diagram.Edges.Count, "foreign key")}. The line of a foreign key begins with toes where many rows refer to one, and ends in a circle where a row may refer to none.</p>"))
            .Add("<div class=\"diagram\" tabindex=\"0\">")
            .Add(DiagramSvg.Write(diagram, names.OfTable))
            .Add("</div>")
            .Add("<p><a href=\"diagram.svg\">diagram.svg</a>, <a href=\"diagram.mmd\">diagram.mmd</a> (Mermaid)</p>")
            .Table("Tables", ["table", "columns", "comment"], model.Tables.Select(table => (IReadOnlyList<string>)
                [Link(names.OfTable(table.Name)!, Shown(table.Name)), table.Columns.Count.ToString(CultureInfo.InvariantCulture), Html.Prose(FirstLine(table.Documentation))]))
            .Table("Views", ["view", "columns", "comment"], model.Views.Select(view => (IReadOnlyList<string>)
                [Link(names.OfView(view.Name), Shown(view.Name)), view.Columns.Count.ToString(CultureInfo.InvariantCulture), Html.Prose(FirstLine(view.Documentation))]))
            .Table("Enums", ["enum", "labels"], model.Enums.Select(type => (IReadOnlyList<string>)
                [Link(names.OfType(type.Name)!, Shown(type.Name)), string.Join(" ", type.Labels.Select(Html.Code))]));
        return html.Finish();
    }

    /// <summary>Words to pages, as a script: a page that is opened as a file may not load anything else.</summary>
    private static string SearchIndex(SchemaModel model, PageNames names)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartArray();
            foreach (var table in model.Tables)
            {
                Entry(json, Shown(table.Name), "table", names.OfTable(table.Name)!);
                foreach (var column in table.Columns)
                    Entry(json, $"{Shown(table.Name)}.{column.Name}", "column", names.OfTable(table.Name)! + "#" + Anchor(column.Name));
            }

            foreach (var view in model.Views)
                Entry(json, Shown(view.Name), "view", names.OfView(view.Name));
            foreach (var type in model.Enums)
            {
                Entry(json, Shown(type.Name), "enum", names.OfType(type.Name)!);
                foreach (var label in type.Labels)
                    Entry(json, $"{Shown(type.Name)}: {label}", "label", names.OfType(type.Name)!);
            }

            json.WriteEndArray();
        }

        return $"window.witIndex = {Encoding.UTF8.GetString(stream.ToArray())};\n";
    }

    private static void Entry(Utf8JsonWriter json, string name, string kind, string path)
    {
        json.WriteStartArray();
        json.WriteStringValue(name);
        json.WriteStringValue(kind);
        json.WriteStringValue(path);
        json.WriteEndArray();
    }

    /// <summary>The anchor of a column on the page of its table.</summary>
    internal static string Anchor(string column) => Uri.EscapeDataString("column-" + column);

    /// <summary>A name as people write it.</summary>
    internal static string Shown(QualifiedName name) => name.IsPublic ? name.Name : name.ToString();

    /// <summary>A link within the site.</summary>
    internal static string Link(string path, string text) => $"<a href=\"{Html.Escape(path)}\">{Html.Escape(text)}</a>";

    private static string FirstLine(Documentation documentation) => documentation.Summary.Split('\n')[0];

    private static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? string.Empty : "s")}");
}
