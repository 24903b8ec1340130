using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints a table.</summary>
/// <param name="types">Prints builders.</param>
/// <param name="imports">The words that the file takes from Drizzle.</param>
/// <param name="references">Prints what foreign keys lead to.</param>
/// <param name="schemas">The exports of the named schemas.</param>
internal sealed class TablePrinter(TypePrinter types, ScriptImports imports, ReferencePrinter references, IReadOnlyDictionary<string, string> schemas)
{
    public string Print(Table table)
    {
        var columns = new ColumnPrinter(table, types, imports, references);
        var maker = schemas.TryGetValue(table.Name.Schema, out var schema) ? imports.Export(schema) + ".table" : imports.Core("pgTable");
        var elements = Elements(table, columns).ToList();
        return ScriptText.Comment(table.Documentation.Summary, string.Empty)
            + "export const " + table.ExportName + " = " + maker + "(" + ScriptText.Literal(table.Name.Name) + ", {\n"
            + string.Concat(table.Columns.Select(columns.Print))
            + (elements.Count == 0 ? "})" : "}, (t) => [\n" + string.Concat(elements.Select(element => "  " + element + ",\n")) + "])")
            + (table.RowLevelSecurity && table.Policies.IsEmpty ? ".enableRLS()" : string.Empty) + ";\n";
    }

    private IEnumerable<string> Elements(Table table, ColumnPrinter columns)
    {
        var elements = new ElementPrinter(table, imports, references, "t");
        if (table.PrimaryKey is { } key && columns.InlineKey is null)
            yield return elements.PrimaryKey(key);
        foreach (var unique in table.UniqueConstraints.Where(unique => !ElementPrinter.IsOnColumn(table, unique)))
            yield return elements.Unique(unique);
        foreach (var foreign in table.ForeignKeys.Where(foreign => !columns.IsInline(foreign) && references.Knows(foreign.ReferencedTable)))
            yield return elements.ForeignKey(foreign);
        foreach (var index in table.Indexes)
            yield return elements.Index(index);
        foreach (var check in table.Checks)
            yield return elements.Check(check);
        foreach (var policy in table.Policies)
            yield return elements.Policy(policy);
    }
}
