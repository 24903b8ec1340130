using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Advice;

/// <summary>An identity is the SQL standard's way to count rows: its sequence belongs to the column, and a value can't be given by accident.</summary>
internal sealed class SerialRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        if (!SqlTypes.IsSerial(column.Type))
            return;
        var builder = column.Type switch
        {
            ColumnType.SmallSerial => "smallint",
            ColumnType.BigSerial => "bigint",
            _ => "integer",
        };
        context.Report(new ObjectKey(ObjectKind.Column, table.Name, column.Name), DiagnosticCatalogue.SerialColumn, column.Name, SqlTypes.ToSql(column.Type), builder);
    }
}
