using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>Puts what the catalog and the schema file say together.</summary>
/// <param name="facts">The catalog of the database.</param>
/// <param name="schema">The model of the schema file.</param>
/// <param name="sources">Where it says it.</param>
internal sealed class ShapeAssembly(ShapeFacts facts, SchemaModel schema, SourceMap sources)
{
    private static readonly string[] s_labels = ["name", "title", "username", "display_name", "full_name", "label", "slug", "email", "subject", "code"];

    public DatabaseShape Assemble(string host, bool isLocal)
    {
        var tables = facts.Catalog.Tables.Select(Table).Concat(facts.Catalog.Views.Select(View))
            .OrderBy(table => Place(table.Name)).ThenBy(table => table.Name.Schema, StringComparer.Ordinal).ThenBy(table => table.Name.Name, StringComparer.Ordinal).ToList();
        var missing = schema.Tables.Where(table => facts.Catalog.FindTable(table.Name) is null).Select(table => table.Name).OrderBy(Place);
        return new DatabaseShape(facts.Database, facts.Version, host, isLocal, tables, [.. missing]);
    }

    /// <summary>File by file from above to below; what no file has comes last.</summary>
    private (bool IsOther, string Path, int Line, int Column) Place(QualifiedName name) =>
        (sources.Find(new ObjectKey(ObjectKind.Table, name)) ?? sources.Find(new ObjectKey(ObjectKind.View, name))) is { } location
            ? (false, location.Path, location.Start.Line, location.Start.Column)
            : (true, string.Empty, 0, 0);

    private TableShape Table(Table table)
    {
        var written = schema.FindTable(table.Name);
        var key = Key(table);
        var rules = WriteRules.Of(schema, written, table);
        var columns = table.Columns.Select(column => Column(table.Name, column, written?.FindColumn(column.Name)) with
        {
            IsKey = key.Contains(column.Name),
            HasDefault = column.Default is not null || ColumnTags.IsOfServer(column) || SqlTypes.IsSerial(column.Type) || rules.OnInsert.ContainsKey(column.Name) || rules.Numbering?.Column == column.Name,
            IsEditable = !ColumnTags.IsOfServer(column) && rules.RowVersion != column.Name,
        }).ToList();
        var (rows, bytes) = facts.Sizes.GetValueOrDefault(table.Name, (-1, 0));
        return new TableShape(table.Name, columns)
        {
            IsInSchema = written is not null,
            Comment = written?.Documentation.Summary ?? string.Empty,
            Key = key,
            Label = s_labels.Select(name => columns.Find(column => column.Name == name && column is { Kind: ValueKind.Text, IsSecret: false })?.Name).FirstOrDefault(name => name is not null),
            References = [.. table.ForeignKeys.Select(foreign => new ReferenceShape(foreign.Name, foreign.ReferencedTable, [.. foreign.Columns], [.. foreign.ReferencedColumns]))],
            ReferencedBy = [.. facts.Catalog.Tables.SelectMany(other => other.ForeignKeys.Where(foreign => foreign.ReferencedTable == table.Name)
                .Select(foreign => (other.Name, Key: foreign))).OrderBy(it => Place(it.Name))
                .Select(it => new ReferenceShape(it.Key.Name, it.Name, [.. it.Key.ReferencedColumns], [.. it.Key.Columns]))],
            Estimate = rows,
            Bytes = bytes,
            Rules = rules,
        };
    }

    private TableShape View(View view)
    {
        var written = schema.Views.FirstOrDefault(other => other.Name == view.Name);
        var (rows, bytes) = facts.Sizes.GetValueOrDefault(view.Name, (-1, 0));
        return new TableShape(view.Name, [.. view.Columns.Select(column => Column(view.Name, column, written?.Columns.FirstOrDefault(other => other.Name == column.Name)))])
        {
            IsView = true,
            IsInSchema = written is not null,
            Comment = written?.Documentation.Summary ?? string.Empty,
            Estimate = rows,
            Bytes = bytes,
            Withheld = facts.SecretViews.Contains(view.Name) ? "This view reads a @secret column, so its rows stay in the database." : null,
        };
    }

    private ColumnShape Column(QualifiedName table, Column column, Column? written)
    {
        var documentation = written?.Documentation ?? Documentation.None;
        var labels = SqlTypes.EnumName(column.Type) is { } name ? facts.Catalog.FindEnum(name)?.Labels : null;
        return new ColumnShape(column.Name, ColumnKinds.TypeText(column.Type), ColumnKinds.Of(column.Type))
        {
            NotNull = column.NotNull,
            Default = column.GeneratedExpression ?? column.Default?.Sql,
            IsOfServer = column.GeneratedExpression is not null || column.Identity is not null,
            IsComputed = column.GeneratedExpression is not null,
            IsSecret = facts.SecretColumns.Contains((table, column.Name)) || documentation.Find("secret") is not null,
            Labels = labels is { } all ? [.. all] : [],
            Comment = documentation.Summary,
            Tags = [.. documentation.Tags.Select(tag => tag.Name), .. written?.ClientOnUpdate is null ? [] : new[] { "onUpdate" }],
            IsComparedAsText = ColumnKinds.IsComparedAsText(column.Type),
        };
    }

    /// <summary>The primary key, or the first unique key without NULL. A key with a secret names no row: its values would have to leave.</summary>
    private IReadOnlyList<string> Key(Table table)
    {
        var keys = table.UniqueConstraints.Where(unique => unique.Columns.All(name => table.FindColumn(name) is { NotNull: true })).Select(unique => unique.Columns);
        if (table.PrimaryKey is { } primary) keys = keys.Prepend(primary.Columns);
        return [.. keys.FirstOrDefault(key => key.All(name => !facts.SecretColumns.Contains((table.Name, name))))];
    }
}
