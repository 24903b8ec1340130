using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints <c>relations()</c> for each table that a foreign key begins at or leads to: both directions, with a name where two tables are related twice.</summary>
internal sealed class RelationPrinter(SchemaModel model, ScriptImports imports)
{
    private readonly Dictionary<QualifiedName, Table> _tables = model.Tables.ToDictionary(table => table.Name);

    public IEnumerable<string> Print()
    {
        var incoming = model.Tables.SelectMany(table => table.ForeignKeys.Select(key => (Table: table, Key: key))).ToLookup(pair => pair.Key.ReferencedTable);
        foreach (var table in model.Tables)
        {
            var taken = new HashSet<string>(table.Columns.Select(column => column.PropertyName), StringComparer.Ordinal);
            var ones = table.ForeignKeys.Where(key => _tables.ContainsKey(key.ReferencedTable)).Select(key => One(table, key, taken)).ToList();
            var manys = incoming[table.Name].Select(pair => Many(pair.Table, pair.Key, taken)).ToList();
            if (ones.Count + manys.Count == 0)
                continue;
            imports.Orm("relations");
            var words = string.Join(", ", new[] { ones.Count > 0 ? "one" : string.Empty, manys.Count > 0 ? "many" : string.Empty }.Where(word => word.Length > 0));
            yield return "export const " + table.ExportName + "Relations = relations(" + table.ExportName + ", ({ " + words + " }) => ({\n" + string.Concat(ones.Concat(manys)) + "}));\n";
        }
    }

    /// <summary>Named by its column without <c>_id</c>; with the other table's name where the column has none, or where the key has several columns.</summary>
    private string One(Table table, ForeignKey key, HashSet<string> taken)
    {
        var target = _tables[key.ReferencedTable];
        var column = key.Columns[0];
        var plain = key.Columns.Count > 1 ? target.ExportName
            : column.Length > 2 && column.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? ScriptNames.Camel(column.Substring(0, column.Length - 2), target.ExportName)
            : ReferencePrinter.KeyOf(table, column) + Upper(target.ExportName);
        var name = Free(taken, plain);
        return "  " + ScriptText.Key(name) + ": one(" + target.ExportName + ", { fields: [" + Columns(table, key.Columns) + "], references: [" + Columns(target, key.ReferencedColumns) + "]"
            + (RelationName(table, key) is { } both ? ", relationName: " + ScriptText.Literal(both) : string.Empty) + " }),\n";
    }

    private static string Many(Table table, ForeignKey key, HashSet<string> taken)
    {
        var name = RelationName(table, key);
        var plain = name is null ? table.ExportName : table.ExportName + "By" + Upper(ScriptNames.Camel(key.Columns[0], "key"));
        return "  " + ScriptText.Key(Free(taken, plain)) + ": many(" + table.ExportName + (name is null ? string.Empty : ", { relationName: " + ScriptText.Literal(name) + " }") + "),\n";
    }

    /// <summary>The name that pairs the two sides, where more than one key leads from the one table to the other, or a table refers to itself.</summary>
    private static string? RelationName(Table table, ForeignKey key) =>
        key.ReferencedTable == table.Name || table.ForeignKeys.Count(other => other.ReferencedTable == key.ReferencedTable) > 1 ? key.Name : null;

    private static string Free(HashSet<string> taken, string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private static string Columns(Table table, IEnumerable<string> columns) =>
        string.Join(", ", columns.Select(column => ScriptText.Member(table.ExportName, ReferencePrinter.KeyOf(table, column))));

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
