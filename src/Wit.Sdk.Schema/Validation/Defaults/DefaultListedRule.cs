using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>The default of a text with an <c>enum</c> option is one of its values: the database does not check it, but every reader believes it.</summary>
internal sealed class DefaultListedRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        if (column.EnumValues.IsEmpty || column.Type is ColumnType.Array or ColumnType.Enum || DefaultText.Of(column) is not { } text
            || column.EnumValues.Contains(text, StringComparer.Ordinal))
        {
            return;
        }

        var help = Suggestion.For(text, column.EnumValues, "add it to the values, or take one of them: " + string.Join(", ", column.EnumValues.Take(10).Select(known => "'" + known + "'")));
        context.ReportDefault(table, column, DiagnosticCatalogue.DefaultNotListed, column.Name, text, help);
    }
}
