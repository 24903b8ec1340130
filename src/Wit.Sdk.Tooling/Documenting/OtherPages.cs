using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>Writes the pages of views and enum types.</summary>
/// <param name="model">The schema.</param>
/// <param name="names">The files.</param>
internal sealed class OtherPages(SchemaModel model, PageNames names)
{
    private const string Up = "../";

    public static string Write(View view)
    {
        var html = Begin(view.Name, view.IsMaterialized ? "materialized view" : "view", view.ExportName, view.Documentation)
            .Table("Columns", ["column", "property", "type"], view.Columns.Select(static column => (IReadOnlyList<string>)
                [Html.Code(column.Name), Html.Code(column.PropertyName), Html.Code(SqlTypes.ToSql(column.Type).Replace("\"", string.Empty, StringComparison.Ordinal))]));
        if (view.Definition is { } definition)
            html.Heading("Definition").Add($"<pre><code>{Html.Escape(definition)}</code></pre>");
        return html.Finish();
    }

    public string Write(EnumType type) => Begin(type.Name, "enum", type.ExportName, type.Documentation)
        .Table("Labels", ["label"], type.Labels.Select(static label => (IReadOnlyList<string>)[Html.Code(label)]))
        .Table("Used by", ["column"], model.Tables.SelectMany(table => table.Columns.Where(column => SqlTypes.EnumName(column.Type) == type.Name)
            .Select(column => (IReadOnlyList<string>)[SchemaSite.Link($"{Up}{names.OfTable(table.Name)}#{SchemaSite.Anchor(column.Name)}", $"{SchemaSite.Shown(table.Name)}.{column.Name}")])))
        .Finish();

    private static Html Begin(QualifiedName qualified, string kind, string export, Documentation documentation)
    {
        var name = SchemaSite.Shown(qualified);
        var html = new Html(name, Up).Add($"<h1>{Html.Escape(name)}</h1>").Add($"<p class=\"sub\">{kind}, {Html.Code(export)} in the schema file</p>").Comment(documentation.Summary);
        TablePages.Tags(html, documentation);
        return html;
    }
}
