using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints a view with its columns and its query as SQL.</summary>
internal sealed class ViewPrinter(TypePrinter types, ScriptImports imports, IReadOnlyDictionary<string, string> schemas)
{
    public string Print(View view)
    {
        var word = view.IsMaterialized ? "MaterializedView" : "View";
        var maker = schemas.TryGetValue(view.Name.Schema, out var schema) ? schema + "." + char.ToLowerInvariant(word[0]) + word.Substring(1) : imports.Core("pg" + word);
        var calls = (view.Using is { } method ? ".using(" + ScriptText.Literal(method) + ")" : string.Empty)
            + (view.With.IsEmpty ? string.Empty : ".with({ " + string.Join(", ", view.With.Select(option => ScriptNames.Camel(option.Name, "option") + ": " + Value(option))) + " })")
            + (view.Tablespace is { } tablespace ? ".tablespace(" + ScriptText.Literal(tablespace) + ")" : string.Empty);
        return ScriptText.Comment(view.Documentation.Summary, string.Empty)
            + "export const " + view.ExportName + " = " + maker + "(" + ScriptText.Literal(view.Name.Name) + ", {\n"
            + string.Concat(view.Columns.Select(column => "  " + ScriptText.Key(column.PropertyName) + ": " + types.Print(column.Name, column.Type) + ",\n"))
            + "})" + calls + ".as(" + imports.Sql((view.Definition ?? string.Empty).Trim().TrimEnd(';')) + ");\n";
    }

    private static string Value(StorageParameter option) => option.Value is "true" or "false" ? option.Value
        : option.Value.Length > 0 && option.Value.Length < 10 && option.Value.All(character => character is >= '0' and <= '9') ? option.Value
        : ScriptText.Literal(option.Value);
}
