using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits what a record prints, where one of its columns is secret.</summary>
internal static class SecretMask
{
    /// <summary>Writes <c>PrintMembers</c>, which a record's <c>ToString</c> calls; nothing when no column is secret.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="columns">The columns that are properties.</param>
    /// <param name="isNeeded">Whether other members of the record would be printed too.</param>
    /// <param name="value">Makes the printed expression of a property.</param>
    public static void Emit(CodeWriter writer, IEnumerable<ColumnCode> columns, Func<string, string> value, bool isNeeded = false)
    {
        var printed = columns.ToList();
        if (printed.Count == 0 || (!isNeeded && !printed.Any(column => column.IsSecret)))
            return;

        writer.Separate().Write(GeneratedFile.NotCovered).Open("private bool PrintMembers(global::System.Text.StringBuilder builder)");
        foreach (var column in printed)
        {
            var label = CSharpLiteral.Quote((column == printed[0] ? string.Empty : ", ") + column.Property + " = ");
            writer.Write(column.IsSecret
                ? $"builder.Append({label}).Append(\"***\");"
                : $"builder.Append({label}).Append((object?){value(column.Property)});");
        }

        writer.Write("return true;").Close();
    }
}
