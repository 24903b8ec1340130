using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing;

/// <summary>
/// Assigns names in TypeScript to the objects of a database: camel case, numbered where two come to the same. The name in the database is always written beside it, so a name can be
/// changed in the file at will.
/// </summary>
internal static class ScriptNames
{
    /// <summary>Words that no export may have: JavaScript's own, and what the file imports.</summary>
    internal static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "arguments", "as", "async", "await", "boolean", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval",
        "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package", "private",
        "protected", "public", "return", "static", "super", "switch", "this", "throw", "true", "try", "type", "typeof", "undefined", "var", "void", "while", "with", "yield", "Object", "Array",
        "String", "Number", "Date", "Symbol", "Function", "Error", "Promise", "Map", "Set", "JSON", "Math", "globalThis", "process", "module", "exports", "require", "NaN", "Infinity",
        "sql", "relations", "one", "many", "t", "bigint", "bigserial", "bit", "bytea", "char", "check", "cidr", "customType", "date", "doublePrecision", "foreignKey", "geometry", "halfvec",
        "index", "inet", "integer", "interval", "json", "jsonb", "line", "macaddr", "macaddr8", "numeric", "pgEnum", "pgMaterializedView", "pgPolicy", "pgRole", "pgSchema", "pgSequence",
        "pgTable", "pgView", "point", "primaryKey", "real", "serial", "smallint", "smallserial", "sparsevec", "text", "time", "timestamp", "unique", "uniqueIndex", "uuid", "varchar", "vector",
    };

    /// <summary>Members that tables and columns of Drizzle, or every object of JavaScript, have already.</summary>
    internal static readonly HashSet<string> TakenKeys = new(StringComparer.Ordinal)
    {
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf", "enableRLS", "getSQL", "shouldOmitSQLParens", "_",
    };

    /// <summary>The model with names for TypeScript.</summary>
    public static SchemaModel Assign(SchemaModel model)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);

        // Tables are what users write most, so they choose first.
        var tables = model.Tables.Select(table => table with { ExportName = Export(taken, table.Name, "Table"), Columns = Keys(table.Columns) }).ToEquatableArray();
        return model with
        {
            Tables = tables,
            Views = model.Views.Select(view => view with { ExportName = Export(taken, view.Name, "View"), Columns = Keys(view.Columns) }).ToEquatableArray(),
            Enums = model.Enums.Select(type => type with { ExportName = Export(taken, type.Name, "Enum") }).ToEquatableArray(),
            Sequences = model.Sequences.Select(sequence => sequence with { ExportName = Export(taken, sequence.Name, "Sequence") }).ToEquatableArray(),
            Schemas = model.Schemas.Select(schema => schema with { ExportName = Free(taken, Camel(schema.Name, "schema"), "Schema") }).ToEquatableArray(),
        };
    }

    /// <summary>A name in camel case: <c>repo_id</c>, <c>RepoId</c> and <c>repo-id</c> are all <c>repoId</c>.</summary>
    public static string Camel(string name, string otherwise)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsLetter(character) || character is >= '0' and <= '9')
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        if (words.Count == 0)
            return otherwise;
        var camel = string.Concat(words.Select((it, i) => i == 0 ? Lower(it) : Upper(it)));
        return char.IsDigit(camel[0]) ? "_" + camel : camel;
    }

    /// <summary>The name, or the first with a number behind it that is free.</summary>
    public static string Free(HashSet<string> taken, string name, string ending)
    {
        if (taken.Add(name))
            return name;
        if (taken.Add(name + ending))
            return name + ending;
        for (var number = 2; ; number++)
        {
            var numbered = name + number.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(numbered))
                return numbered;
        }
    }

    /// <summary>A free name for an export; one outside of <c>public</c> has its schema before it where it is needed.</summary>
    public static string Export(HashSet<string> taken, QualifiedName name, string ending)
    {
        var plain = Camel(name.Name, ending.ToLowerInvariant());
        return name.IsPublic || !taken.Contains(plain) ? Free(taken, plain, ending) : Free(taken, Camel(name.Schema, "schema") + Upper(plain), ending);
    }

    private static EquatableArray<Column> Keys(EquatableArray<Column> columns)
    {
        var taken = new HashSet<string>(TakenKeys, StringComparer.Ordinal);
        return columns.Select(column => column with { PropertyName = Free(taken, Camel(column.Name, "column"), "Column") }).ToEquatableArray();
    }

    private static string Lower(string word) =>
        word.All(character => !char.IsLower(character)) ? word.ToLowerInvariant() : char.ToLowerInvariant(word[0]) + word.Substring(1);

    private static string Upper(string word)
    {
        var lower = word.Length > 1 && word.All(character => !char.IsLower(character)) ? word.ToLowerInvariant() : word;
        return char.ToUpperInvariant(lower[0]) + lower.Substring(1);
    }
}
