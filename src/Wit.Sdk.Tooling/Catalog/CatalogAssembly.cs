using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Catalog.Extras;
using Wit.Sdk.Tooling.Catalog.Rows;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>Assembles the rows of the catalog into a model and the facts that the model can't express.</summary>
internal static class CatalogAssembly
{
    public static CatalogSchema Assemble(CatalogRows rows, CatalogScope scope)
    {
        var relations = rows.Relations.Where(relation => !scope.Excluded.Contains(relation.Name)).ToList();
        var tables = relations.Where(relation => !relation.IsView).Select(relation => new TableAssembly(relation, rows)).ToList();
        var views = relations.Where(relation => relation.IsView).ToList();
        var excluded = rows.Relations.Where(relation => scope.Excluded.Contains(relation.Name)).Select(relation => relation.Id).ToHashSet();
        var owned = tables.SelectMany(table => table.OwnSequences).ToHashSet();
        var free = rows.Sequences.Where(sequence => !owned.Contains(sequence.Name) && !(sequence.Owner is { } owner && excluded.Contains(owner))).ToList();
        var model = new SchemaModel
        {
            Schemas = rows.Schemas.Where(name => name != QualifiedName.PublicSchema).Select(name => new NamedSchema(name, name)).ToEquatableArray(),
            Enums = rows.Enums.ToEquatableArray(),
            Sequences = free.Select(sequence => new Sequence(sequence.Name, sequence.Name.Name, sequence.Options)).ToEquatableArray(),
            Tables = tables.Select(table => table.Table).ToEquatableArray(),
            Views = views.Select(view => View(view, rows)).ToEquatableArray(),
            Roles = rows.Roles.ToEquatableArray(),
        };
        IEnumerable<CatalogExtra> unordered =
        [
            .. tables.SelectMany(table => table.Extras), .. views.SelectMany(view => ViewExtras(view, rows)), .. free.SelectMany(sequence => SequenceExtras(sequence, rows)),
        ];
        var extras = ExtraOrder.Sort([.. rows.Extras, .. unordered.Select(extra => new ExtraRow(extra, 0, 0))], rows.Dependencies)
            .Select((extra, place) => extra with { Place = place })
            .Where(extra => extra.Table is null || !scope.Excluded.Contains(extra.Table))
            .OrderBy(extra => extra.Kind, StringComparer.Ordinal).ThenBy(extra => extra.Path, StringComparer.Ordinal);
        return new CatalogSchema(model, extras.ToEquatableArray());
    }

    private static View View(RelationRow view, CatalogRows rows) =>
        new(view.Name, view.Name.Name, rows.Columns[view.Id].Select(column => new Column(column.Name, column.Name, column.Type)).ToEquatableArray(), view.Definition)
        {
            IsMaterialized = view.Kind == "m",
            With = StorageOptions.Read(view.Options),
            Using = view.Method == "heap" ? null : view.Method,
            Tablespace = view.Tablespace,
        };

    private static IEnumerable<CatalogExtra> ViewExtras(RelationRow view, CatalogRows rows) => rows.Indexes[view.Id].Select(row =>
        new CatalogExtra("index", view.Name, row.Index.Name, row.Index.Method + " (" + string.Join(", ", row.Index.Columns.Select(column => column.Text)) + ")")
        {
            Sql = new[] { row.Definition },
            StandsOn = CatalogGround.Views,
        });

    private static IEnumerable<CatalogExtra> SequenceExtras(SequenceRow sequence, CatalogRows rows)
    {
        var alter = "ALTER SEQUENCE " + SqlText.QuoteQualified(sequence.Name);
        if (sequence.Type != "bigint")
            yield return new CatalogExtra(CatalogExtra.SequenceOption, null, sequence.Name.ToString(), "as " + sequence.Type) { Sql = new[] { $"{alter} AS {sequence.Type}" } };
        if (sequence.OwnerColumn is not { } column) yield break;
        var table = rows.Relations.FirstOrDefault(relation => relation.Id == sequence.Owner)?.Name;
        yield return new CatalogExtra(CatalogExtra.SequenceOption, null, sequence.Name.ToString(), "owned by column " + column)
        {
            Sql = table is null ? EquatableArray<string>.Empty : new[] { $"{alter} OWNED BY {SqlText.QuoteQualified(table)}.{SqlText.QuoteIdentifier(column)}" },
            StandsOn = CatalogGround.Tables,
        };
    }
}
