using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Advice;

/// <summary>A time without a zone means another instant on another machine.</summary>
internal sealed class TimestampZoneRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        if (column.Type is ColumnType.Timestamp { WithTimeZone: false })
            context.Report(new ObjectKey(ObjectKind.Column, table.Name, column.Name), DiagnosticCatalogue.TimestampWithoutZone, column.Name);
    }
}
