using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints an index as an element of the extra config.</summary>
internal static class IndexPrinter
{
    private static readonly Regex Plain = new("^(-?[0-9]{1,15}|true|false)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public static string Print(Table table, Index index, ScriptImports imports)
    {
        var columns = string.Join(", ", index.Columns.Select(column => Column(table, column, imports)));
        var method = index.Method == "btree" ? ".on(" : ".using(" + ScriptText.Literal(index.Method) + ", ";
        return imports.Core(index.IsUnique ? "uniqueIndex" : "index") + "(" + ScriptText.Literal(index.Name) + ")" + method + columns + ")"
            + (index.Where is { } where ? ".where(" + imports.Sql(where) + ")" : string.Empty)
            + (index.With.IsEmpty ? string.Empty : ".with({ " + string.Join(", ", index.With.Select(option => ScriptText.Key(option.Name) + ": " + Value(option.Value))) + " })");
    }

    /// <summary>Drizzle writes an expression as it is, so its order and operator class stand within it.</summary>
    private static string Column(Table table, IndexColumn column, ScriptImports imports)
    {
        if (column.IsExpression)
        {
            return imports.Sql(column.Text + (column.OperatorClass is { } name ? " " + name : string.Empty)
                + (column.Descending ? " DESC" + (column.NullsFirst ? string.Empty : " NULLS LAST") : column.NullsFirst ? " NULLS FIRST" : string.Empty));
        }

        return ScriptText.Member("t", ReferencePrinter.KeyOf(table, column.Text)) + (column.Descending ? ".desc()" : string.Empty) + (column.NullsFirst ? ".nullsFirst()" : string.Empty)
            + (column.OperatorClass is { } operators ? ".op(" + ScriptText.Literal(operators) + ")" : string.Empty);
    }

    private static string Value(string value) => Plain.IsMatch(value) ? value : ScriptText.Literal(value);
}
