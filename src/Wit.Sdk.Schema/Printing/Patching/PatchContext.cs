using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Printing.Patching.Files;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>The schema files that are patched, with what they say and what they should say.</summary>
internal sealed class PatchContext
{
    /// <summary>The reason for what the tree does not show at the object itself.</summary>
    public const string Elsewhere = "it comes through a spread, a helper or a constant";

    private readonly SourceMap _places;
    private readonly Dictionary<string, FilePatch> _files;

    public PatchContext(IReadOnlyList<SourceFile> files, SchemaModel existing, SourceMap places, SchemaModel target)
    {
        Existing = existing;
        _places = places;
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        Homes = homes;
        _files = files.ToDictionary(file => file.Path, file => new FilePatch(new FileSyntax(file), homes), StringComparer.Ordinal);
        Entries = [.. files.Select(file => file.Path)];
        Target = PatchNames.Assign(target, existing, _files.Values.SelectMany(file => file.Syntax.BoundNames));
        NoteHomes(homes);
        foreach (var table in Existing.Tables)
            NoteCustomTypes(table);
    }

    /// <summary>The paths of the files, in the order of the schema.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>The schema in the files.</summary>
    public SchemaModel Existing { get; }

    /// <summary>The schema the files should declare, with names for TypeScript.</summary>
    public SchemaModel Target { get; }

    /// <summary>The file of each export.</summary>
    public Dictionary<string, string> Homes { get; }

    /// <summary>The columns that were printed with the keys that one column alone makes.</summary>
    public HashSet<(QualifiedName Table, string Column)> Printed { get; } = [];

    /// <summary>The files.</summary>
    public IEnumerable<FilePatch> Files => _files.Values;

    /// <summary>The exports of the named schemas.</summary>
    public Dictionary<string, string> Schemas => Target.Schemas.ToDictionary(schema => schema.Name, schema => schema.ExportName, StringComparer.Ordinal);

    /// <summary>Where an object stands.</summary>
    public SourceLocation? Find(ObjectKey key) => _places.Find(key);

    /// <summary>A file that may be edited; null for any other.</summary>
    public FilePatch? FileOf(string path) => _files.TryGetValue(path, out var file) ? file : null;

    /// <summary>A table of the files in its parts; null when its statement is of another form.</summary>
    public (FilePatch File, TableSyntax Syntax)? TableOf(QualifiedName name) =>
        Find(new ObjectKey(ObjectKind.Table, name)) is { } location && FileOf(location.Path) is { } file && TableSyntax.Of(file.Syntax, location) is { } syntax ? (file, syntax) : null;

    /// <summary>Printers for a file.</summary>
    public PatchPrinters PrintersFor(FilePatch file, string? builderName = null)
    {
        file.Words.BuilderPrefix = builderName;
        return new PatchPrinters(this, file);
    }

    private void NoteHomes(Dictionary<string, string> homes)
    {
        void Note(ObjectKey key, string export)
        {
            if (Find(key) is { } location)
                homes[export] = location.Path;
        }

        foreach (var table in Existing.Tables)
            Note(new ObjectKey(ObjectKind.Table, table.Name), table.ExportName);
        foreach (var type in Existing.Enums)
            Note(new ObjectKey(ObjectKind.Enum, type.Name), type.ExportName);
        foreach (var schema in Existing.Schemas)
            Note(new ObjectKey(ObjectKind.Schema, schema.Name), schema.ExportName);
        foreach (var view in Existing.Views)
            Note(new ObjectKey(ObjectKind.View, view.Name), view.ExportName);
    }

    /// <summary>A type of one's own that a column of the file has is used for other columns too.</summary>
    private void NoteCustomTypes(Table table)
    {
        if (TableOf(table.Name) is not var (file, syntax))
            return;
        foreach (var column in table.Columns)
        {
            var type = column.Type;
            while (type is ColumnType.Array array)
                type = array.Element;
            if (type is not ColumnType.Custom custom || syntax.FindColumn(column.PropertyName) is not var (property, _))
                continue;
            if (CallChain.Of(file.Syntax, property.Value)?.Root is { Callee: Expression.Identifier maker, Arguments.Length: <= 1 })
            {
                file.CustomTypes[custom.Sql] = maker.Name;
                if (custom.Sql.IndexOf('.') < 0)
                    file.CustomTypes[QualifiedName.PublicSchema + "." + custom.Sql] = maker.Name;
            }
        }
    }
}
