using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing;

/// <summary>
/// The line of a schema file that declares a column, as the model knows it: <c>title: text("title").notNull()</c>. It is printed, not copied, so that it changes with the column and with
/// no other part of the file.
/// </summary>
public sealed class ColumnLine
{
    private readonly ColumnPrinter _printer;

    /// <summary>Prints the columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="enums">The enum types of its columns.</param>
    public ColumnLine(Table table, EquatableArray<EnumType> enums)
    {
        var imports = new ScriptImports();
        var model = new SchemaModel { Tables = new[] { table }, Enums = enums };
        _printer = new ColumnPrinter(table, new TypePrinter(model, imports), imports, new ReferencePrinter(model, imports));
    }

    /// <summary>The line without its indentation and comma; on one line, whatever the schema's texts hold.</summary>
    public string Of(Column column)
    {
        var line = new StringBuilder(_printer.Print(column with { Documentation = Documentation.None }).Trim().TrimEnd(','));
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) || line[i] is '\u2028' or '\u2029')
                line[i] = ' ';
        }

        return line.ToString();
    }
}
