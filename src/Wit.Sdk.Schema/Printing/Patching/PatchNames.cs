using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>Assigns the names in schema files to the objects of a database, and new ones to the rest.</summary>
internal static class PatchNames
{
    /// <summary>The model with names for TypeScript.</summary>
    /// <param name="target">The database.</param>
    /// <param name="existing">The schema of the files.</param>
    /// <param name="bound">Names that the files use for anything.</param>
    public static SchemaModel Assign(SchemaModel target, SchemaModel existing, IEnumerable<string> bound)
    {
        var taken = new HashSet<string>(ScriptNames.Reserved.Concat(bound), StringComparer.Ordinal);
        var tables = existing.Tables.ToDictionary(table => table.Name);
        var views = existing.Views.ToDictionary(view => view.Name);
        var enums = existing.Enums.ToDictionary(type => type.Name);
        var sequences = existing.Sequences.ToDictionary(sequence => sequence.Name);
        var schemas = existing.Schemas.ToDictionary(schema => schema.Name, StringComparer.Ordinal);
        return target with
        {
            Tables = target.Tables.Select(table => tables.TryGetValue(table.Name, out var known)
                ? table with { ExportName = known.ExportName, Columns = Keys(table.Columns, known.Columns) }
                : table with { ExportName = ScriptNames.Export(taken, table.Name, "Table"), Columns = Keys(table.Columns, default) }).ToEquatableArray(),
            Views = target.Views.Select(view => views.TryGetValue(view.Name, out var known)
                ? view with { ExportName = known.ExportName, Columns = Keys(view.Columns, known.Columns) }
                : view with { ExportName = ScriptNames.Export(taken, view.Name, "View"), Columns = Keys(view.Columns, default) }).ToEquatableArray(),
            Enums = target.Enums.Select(type => type with { ExportName = enums.TryGetValue(type.Name, out var known) ? known.ExportName : ScriptNames.Export(taken, type.Name, "Enum") }).ToEquatableArray(),
            Sequences = target.Sequences.Select(sequence => sequence with
            {
                ExportName = sequences.TryGetValue(sequence.Name, out var known) ? known.ExportName : ScriptNames.Export(taken, sequence.Name, "Sequence"),
            }).ToEquatableArray(),
            Schemas = target.Schemas.Select(schema => schema with
            {
                ExportName = schemas.TryGetValue(schema.Name, out var known) ? known.ExportName : ScriptNames.Free(taken, ScriptNames.Camel(schema.Name, "schema"), "Schema"),
            }).ToEquatableArray(),
        };
    }

    /// <summary>The columns with the keys that the file has; a new one has a key of the file's kind: as in the database, or in camel case.</summary>
    private static EquatableArray<Column> Keys(EquatableArray<Column> columns, EquatableArray<Column> known)
    {
        var keys = known.ToDictionary(column => column.Name, column => column.PropertyName, StringComparer.Ordinal);
        var telling = known.Where(column => column.Name.IndexOf('_') > 0).ToList();
        var isAsWritten = telling.Count > 0 && telling.TrueForAll(column => column.PropertyName == column.Name);
        var taken = new HashSet<string>(ScriptNames.TakenKeys.Concat(keys.Values), StringComparer.Ordinal);
        return columns.Select(column => column with
        {
            PropertyName = keys.TryGetValue(column.Name, out var key) ? key : ScriptNames.Free(taken, isAsWritten ? column.Name : ScriptNames.Camel(column.Name, "column"), "Column"),
        }).ToEquatableArray();
    }
}
