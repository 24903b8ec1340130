using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints an index as an element of the extra config.</summary>
internal static class IndexPrinter
{
    private static readonly Regex Plain = new("^(-?[0-9]{1,15}|true|false)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public static string Print(Table table, Index index, ScriptImports imports, string self) =>
        imports.Core(Word(index)) + "(" + ScriptText.Literal(index.Name) + ")" + On(table, index, imports, self) + Where(index, imports) + With(index);

    /// <summary>The function that makes the index.</summary>
    public static string Word(Index index) => index.IsUnique ? "uniqueIndex" : "index";

    /// <summary>The call with the method and the columns.</summary>
    public static string On(Table table, Index index, ScriptImports imports, string self) =>
        (index.Method == "btree" ? ".on(" : ".using(" + ScriptText.Literal(index.Method) + ", ")
        + string.Join(", ", index.Columns.Select(column => Column(table, column, imports, self))) + ")";

    /// <summary>The call with the condition; empty for none.</summary>
    public static string Where(Index index, ScriptImports imports) => index.Where is { } where ? ".where(" + imports.Sql(where) + ")" : string.Empty;

    /// <summary>The call with the storage parameters; empty for none.</summary>
    public static string With(Index index) => index.With.IsEmpty
        ? string.Empty
        : ".with({ " + string.Join(", ", index.With.Select(option => ScriptText.Key(option.Name) + ": " + Value(option.Value))) + " })";

    /// <summary>Drizzle writes an expression as it is, so its order and operator class stand within it.</summary>
    private static string Column(Table table, IndexColumn column, ScriptImports imports, string self)
    {
        if (column.IsExpression)
        {
            return imports.Sql(column.Text + (column.OperatorClass is { } name ? " " + name : string.Empty)
                + (column.Descending ? " DESC" + (column.NullsFirst ? string.Empty : " NULLS LAST") : column.NullsFirst ? " NULLS FIRST" : string.Empty));
        }

        return ScriptText.Member(self, ReferencePrinter.KeyOf(table, column.Text)) + (column.Descending ? ".desc()" : string.Empty) + (column.NullsFirst ? ".nullsFirst()" : string.Empty)
            + (column.OperatorClass is { } operators ? ".op(" + ScriptText.Literal(operators) + ")" : string.Empty);
    }

    private static string Value(string value) => Plain.IsMatch(value) ? value : ScriptText.Literal(value);
}
