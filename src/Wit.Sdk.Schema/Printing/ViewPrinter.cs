using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints a view with its columns and its query as SQL.</summary>
internal sealed class ViewPrinter(TypePrinter types, ScriptImports imports, IReadOnlyDictionary<string, string> schemas)
{
    public string Print(View view) => ScriptText.Comment(view.Documentation.Summary, string.Empty) + "export const " + view.ExportName + " = " + Value(view) + ";\n";

    /// <summary>The expression that makes the view.</summary>
    public string Value(View view)
    {
        var word = view.IsMaterialized ? "MaterializedView" : "View";
        var maker = schemas.TryGetValue(view.Name.Schema, out var schema) ? imports.Export(schema) + "." + char.ToLowerInvariant(word[0]) + word.Substring(1) : imports.Core("pg" + word);
        var calls = (view.Using is { } method ? ".using(" + ScriptText.Literal(method) + ")" : string.Empty)
            + (view.With.IsEmpty ? string.Empty : ".with({ " + string.Join(", ", view.With.Select(option => ScriptNames.Camel(option.Name, "option") + ": " + Value(option))) + " })")
            + (view.Tablespace is { } tablespace ? ".tablespace(" + ScriptText.Literal(tablespace) + ")" : string.Empty);
        return maker + "(" + ScriptText.Literal(view.Name.Name) + ", {\n"
            + string.Concat(view.Columns.Select(column => "  " + ScriptText.Key(column.PropertyName) + ": " + types.Print(column.Name, column.Type) + ",\n"))
            + "})" + calls + ".as(" + Query(view) + ")";
    }

    /// <summary>The query as SQL.</summary>
    public string Query(View view) => imports.Sql((view.Definition ?? string.Empty).Trim().TrimEnd(';'));

    private static string Value(StorageParameter option) => option.Value is "true" or "false" ? option.Value
        : option.Value.Length > 0 && option.Value.Length < 10 && option.Value.All(character => character is >= '0' and <= '9') ? option.Value
        : ScriptText.Literal(option.Value);
}
