using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints what foreign keys lead to, and their actions.</summary>
internal sealed class ReferencePrinter
{
    private readonly ScriptImports _imports;
    private readonly Dictionary<QualifiedName, Table> _tables;
    private readonly Dictionary<QualifiedName, HashSet<QualifiedName>> _reached = [];

    public ReferencePrinter(SchemaModel model, ScriptImports imports)
    {
        _imports = imports;
        _tables = model.Tables.ToDictionary(table => table.Name);
    }

    /// <summary>Whether the table that a key leads to is in the file.</summary>
    public bool Knows(QualifiedName table) => _tables.ContainsKey(table);

    /// <summary>The call on the column. TypeScript can't infer the types of tables that refer to each other in a circle: such a reference says its type.</summary>
    public string Print(Table table, ForeignKey key)
    {
        var isCircle = Reached(key.ReferencedTable).Contains(table.Name);
        var type = isCircle ? "(): " + _imports.Core("type AnyPgColumn").Substring("type ".Length) : "()";
        var actions = Actions(key);
        return ".references(" + type + " => " + Column(key.ReferencedTable, key.ReferencedColumns[0]) + (actions.Length == 0 ? string.Empty : ", { " + actions + " }") + ")";
    }

    /// <summary>The element of the extra config, for a key with a name of its own or with several columns.</summary>
    public string PrintElement(Table table, ForeignKey key, string self)
    {
        var calls = OnDelete(key) + OnUpdate(key);
        return _imports.Core("foreignKey") + "({ name: " + ScriptText.Literal(key.Name) + ", columns: " + Columns(table, key, self) + ", foreignColumns: " + ForeignColumns(table, key, self) + " })" + calls;
    }

    /// <summary>The columns of a key's element, as an array.</summary>
    public static string Columns(Table table, ForeignKey key, string self) =>
        "[" + string.Join(", ", key.Columns.Select(column => ScriptText.Member(self, KeyOf(table, column)))) + "]";

    /// <summary>The columns that a key leads to, as an array. A table that names itself has no type yet for TypeScript.</summary>
    public string ForeignColumns(Table table, ForeignKey key, string self) => "[" + string.Join(", ", key.ReferencedColumns.Select(column =>
        key.ReferencedTable == table.Name ? ScriptText.Member(self, KeyOf(table, column)) : Column(key.ReferencedTable, column))) + "]";

    /// <summary>The call that says what happens when the other row goes; empty for nothing.</summary>
    public static string OnDelete(ForeignKey key) => key.OnDelete == ReferentialAction.NoAction ? string.Empty : ".onDelete(" + Word(key.OnDelete) + ")";

    /// <summary>The call that says what happens when the other key changes; empty for nothing.</summary>
    public static string OnUpdate(ForeignKey key) => key.OnUpdate == ReferentialAction.NoAction ? string.Empty : ".onUpdate(" + Word(key.OnUpdate) + ")";

    /// <summary>The key of a column in TypeScript.</summary>
    public static string KeyOf(Table table, string column) => table.FindColumn(column)?.PropertyName ?? column;

    private string Column(QualifiedName table, string column) => ScriptText.Member(_imports.Export(_tables[table].ExportName), KeyOf(_tables[table], column));

    private static string Actions(ForeignKey key) => string.Join(", ", new[]
    {
        key.OnDelete == ReferentialAction.NoAction ? string.Empty : "onDelete: " + Word(key.OnDelete),
        key.OnUpdate == ReferentialAction.NoAction ? string.Empty : "onUpdate: " + Word(key.OnUpdate),
    }.Where(part => part.Length > 0));

    /// <summary>An action as a string.</summary>
    public static string Word(ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => "\"restrict\"",
        ReferentialAction.Cascade => "\"cascade\"",
        ReferentialAction.SetNull => "\"set null\"",
        ReferentialAction.SetDefault => "\"set default\"",
        _ => "\"no action\"",
    };

    /// <summary>The tables that a table's keys lead to, at any distance; with itself.</summary>
    private HashSet<QualifiedName> Reached(QualifiedName name)
    {
        if (_reached.TryGetValue(name, out var reached))
            return reached;
        _reached.Add(name, reached = [name]);
        var open = new Queue<QualifiedName>([name]);
        while (open.Count > 0)
        {
            foreach (var next in _tables.TryGetValue(open.Dequeue(), out var table) ? table.ForeignKeys.Select(key => key.ReferencedTable) : [])
            {
                if (reached.Add(next))
                    open.Enqueue(next);
            }
        }

        return reached;
    }
}
