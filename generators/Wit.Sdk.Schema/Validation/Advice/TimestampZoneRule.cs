using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>A time without a zone means another instant on another machine.</summary>
internal sealed class TimestampZoneRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var table in model.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Type is ColumnType.Timestamp { WithTimeZone: false })
                    context.Report(RuleContext.Key("column", table, column.Name), DiagnosticCatalogue.TimestampWithoutZone, column.Name);
            }
        }
    }
}
