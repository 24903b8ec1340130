using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>Every table has columns that PostgreSQL keeps for itself; their names are taken.</summary>
internal sealed class SystemColumnRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        if (column.Name is "tableoid" or "xmin" or "cmin" or "xmax" or "cmax" or "ctid")
            context.Report(new ObjectKey(ObjectKind.Column, table.Name, column.Name), DiagnosticCatalogue.SystemColumn, table.Name.Name, column.Name);
    }
}
