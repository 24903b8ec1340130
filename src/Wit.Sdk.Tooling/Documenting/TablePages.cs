using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>Writes the pages of tables.</summary>
/// <param name="model">The schema.</param>
/// <param name="names">The files.</param>
internal sealed class TablePages(SchemaModel model, PageNames names)
{
    private const string Up = "../";

    public string Write(Table table)
    {
        var name = SchemaSite.Shown(table.Name);
        var html = new Html(name, Up).Add($"<h1>{Html.Escape(name)}</h1>").Add($"<p class=\"sub\">table, {Html.Code(table.ExportName)} in the schema file</p>");
        html.Comment(table.Documentation.Summary);
        Tags(html, table.Documentation);
        html.Table("Columns", ["column", "property", "type", "null", "default", "comment"], table.Columns.Select(column => Column(table, column)));
        html.Table("Keys and indexes", ["name", "columns", "helpers"], Keys(table).Concat(table.Indexes.Select(index => Row(table, index))));
        html.Table("References", ["columns", "to", "on delete", "on update"], table.ForeignKeys.Select(key => (IReadOnlyList<string>)
            [Codes(key.Columns), $"{TableLink(key.ReferencedTable)} ({Codes(key.ReferencedColumns)})", ReferentialActions.Write(key.OnDelete), ReferentialActions.Write(key.OnUpdate)]));
        html.Table("Referenced by", ["table", "columns"], model.Tables.SelectMany(other => other.ForeignKeys.Where(key => key.ReferencedTable == table.Name)
            .Select(key => (IReadOnlyList<string>)[TableLink(other.Name), Codes(key.Columns)])));
        html.Table("Relations", ["relation", "to", "kind"], table.Relations.Select(relation => (IReadOnlyList<string>)
            [Html.Code(relation.Name), TableLink(relation.Target), relation.Kind == RelationKind.One ? "one" : "many"]));
        html.Table("Checks", ["name", "expression"], table.Checks.Select(static check => (IReadOnlyList<string>)[Html.Code(check.Name), Html.Code(check.Expression)]));
        html.Table("Policies", ["name", "for", "using", "with check"], table.Policies.Select(static policy => (IReadOnlyList<string>)
            [Html.Code(policy.Name), Html.Escape(policy.For), Expression(policy.Using), Expression(policy.WithCheck)]));
        if (table.IsRowLevelSecurityOn)
            html.Add("<p>Row level security is on.</p>");
        return html.Finish();
    }

    /// <summary>Adds the tags of a comment.</summary>
    public static void Tags(Html html, Documentation documentation)
    {
        if (!documentation.Tags.IsEmpty)
            html.Add($"<p class=\"tags\">{TagTexts(documentation)}</p>");
    }

    private static string TagTexts(Documentation documentation) => string.Join(" ", documentation.Tags.Select(static tag => Html.Code($"@{tag.Name} {tag.Argument}".Trim())));

    private IReadOnlyList<string> Column(Table table, Column column)
    {
        var key = table.PrimaryKey?.Columns.Contains(column.Name) == true ? " <span class=\"key\">PK</span>"
            : table.ForeignKeys.Any(reference => reference.Columns.Contains(column.Name)) ? " <span class=\"key\">FK</span>" : string.Empty;
        var type = Html.Code(SqlTypes.ToSql(column.Type).Replace("\"", string.Empty, StringComparison.Ordinal));
        if (SqlTypes.EnumName(column.Type) is { } enumName && names.OfType(enumName) is { } page)
            type = $"<a href=\"{Html.Escape(Up + page)}\">{type}</a>";
        var comment = string.Join(" ", new[] { Html.Prose(column.Documentation.Summary), TagTexts(column.Documentation) }.Where(static text => text.Length > 0));
        return
        [
            $"<code id=\"{SchemaSite.Anchor(column.Name)}\">{Html.Escape(column.Name)}</code>{key}", Html.Code(column.PropertyName), type, column.NotNull ? string.Empty : "null", Default(column), comment,
        ];
    }

    private static string Default(Column column) => column switch
    {
        { GeneratedExpression: { } expression } => "generated " + Html.Code(expression),
        { Identity: { } identity } => identity.Kind == IdentityKind.Always ? "identity, always" : "identity",
        { Default: { } value } => Html.Code(value.Sql),
        { ClientDefault: not null } => "from the client",
        _ => string.Empty,
    };

    private static IEnumerable<IReadOnlyList<string>> Keys(Table table)
    {
        if (table.PrimaryKey is { } key)
            yield return [Html.Code(key.Name) + " primary key", Codes(key.Columns), Codes(HelperNames.OfKey(table, [.. key.Columns]))];
        foreach (var unique in table.UniqueConstraints)
            yield return [Html.Code(unique.Name) + " unique", Codes(unique.Columns), Codes(HelperNames.OfKey(table, [.. unique.Columns]))];
    }

    private static IReadOnlyList<string> Row(Table table, Index index)
    {
        var kind = (index.IsUnique ? " unique" : string.Empty) + (index.Method == "btree" ? string.Empty : " " + Html.Escape(index.Method));
        var where = index.Where is null ? string.Empty : $" where {Html.Code(index.Where)}";
        return [Html.Code(index.Name) + kind, string.Join(", ", index.Columns.Select(IndexColumnText)) + where, Codes(HelperNames.Of(table, index))];
    }

    private static string IndexColumnText(IndexColumn column) => Html.Code(column.Text) + (column.Descending ? " desc" : string.Empty);

    private string TableLink(QualifiedName name) => names.OfTable(name) is { } page ? SchemaSite.Link(Up + page, SchemaSite.Shown(name)) : Html.Code(SchemaSite.Shown(name));

    private static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(Html.Code));

    private static string Expression(string? text) => text is null ? string.Empty : Html.Code(text);
}
