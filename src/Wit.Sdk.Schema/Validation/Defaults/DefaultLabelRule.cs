using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>The default of an enum column is one of its labels, spelled alike.</summary>
internal sealed class DefaultLabelRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        if (model.Enums.IsEmpty)
            return;
        foreach (var table in model.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (SqlTypes.EnumName(column.Type) is { } name && DefaultText.Of(column) is { } text && model.FindEnum(name) is { } type)
                    CheckLabels(table, column, type, column.Type is ColumnType.Array ? ArrayText.Elements(text) ?? [] : [text], context);
            }
        }
    }

    private static void CheckLabels(Table table, Column column, EnumType type, IEnumerable<string> labels, RuleContext context)
    {
        foreach (var label in labels.Where(label => !type.Labels.Contains(label, StringComparer.Ordinal)))
        {
            var help = Suggestion.For(label, type.Labels, type.Labels.IsEmpty ? "give the enum labels" : "it has: " + string.Join(", ", type.Labels.Take(10).Select(known => "'" + known + "'")));
            context.ReportDefault(table, column, DiagnosticCatalogue.DefaultNoLabel, column.Name, label, type.Name.Name, help);
        }
    }
}
